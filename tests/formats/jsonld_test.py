#!/usr/bin/env python3
"""extract --format jsonld: jsonld_test.py CLAIMCHECK"""
import os
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(__file__))
from consumers import Invalid, held_against, ndjson, parsed
from samples import SAMPLES

CLAIMCHECK = os.path.abspath(sys.argv.pop(1))


def extract(folder, name):
    return subprocess.run([CLAIMCHECK, "extract", ".", "--format", name], cwd=folder, capture_output=True,
                          check=True).stdout.decode("utf-8")


def shown(text):
    return " ".join("".join(c if c.isprintable() or c.isspace() else "\ufffd" for c in text).split())


class JsonLd(unittest.TestCase):
    def test_claims_and_drafts(self):
        for name, write in SAMPLES.items():
            with self.subTest(sample=name), tempfile.TemporaryDirectory() as folder:
                write(folder)
                text = extract(folder, "jsonld")
                self.assertNotIn("<", text, "it could end the script element that it stands in")
                graph = held_against("jsonld.json", parsed(text))["@graph"]
                records = [each for each in ndjson(extract(folder, "ndjson")) if each["schema"] == "claimcheck.claim/1"]
                claims = {each["@id"]: each for each in graph if each["@type"] == "Claim"}
                reviews = {each["itemReviewed"]["@id"]: each for each in graph if each["@type"] == "ClaimReview"}
                self.assertEqual(set(claims), {"urn:claimcheck:claim:" + each["id"] for each in records})
                self.assertEqual(set(reviews), set(claims))
                for record in records:
                    claim = claims["urn:claimcheck:claim:" + record["id"]]
                    self.assertEqual(shown(claim["text"]), shown(record["sentence"]))
                    self.assertEqual(claim["about"][0]["value"], record["quantity"]["value"])
                    self.assertEqual(claim.get("author", {}).get("name"),
                                     shown(record["claimant"]["name"]) if record["claimant"] else None)
                    self.assertEqual(claim["appearance"].get("datePublished"), record["document"]["published"])
                    self.assertNotIn("reviewRating", reviews[claim["@id"]])

    def test_the_schema_refuses_a_rating(self):
        with tempfile.TemporaryDirectory() as folder:
            SAMPLES["ukraine"](folder)
            whole = parsed(extract(folder, "jsonld"))
            whole["@graph"][1]["reviewRating"] = {"ratingValue": 1}
            with self.assertRaises(Invalid):
                held_against("jsonld.json", whole)


if __name__ == "__main__":
    unittest.main()
