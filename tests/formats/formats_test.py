#!/usr/bin/env python3
"""The formats of check, run from outside and read as their consumers do: formats_test.py CLAIMCHECK"""
import os
import re
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(__file__))
from broken import broken
from consumers import READ, Invalid
from round_trip import missing
from samples import PASSING, SAMPLES

CLAIMCHECK = os.path.abspath(sys.argv.pop(1))

# what no report may hold as it is: C0 but line ends, DEL, C1, marks that reorder a line
RAW = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def check(folder, name, *more):
    done = subprocess.run([CLAIMCHECK, "check", ".", "--format", name, "--fail-on", "note", *more], cwd=folder,
                          capture_output=True, check=False)
    return done.returncode, done.stdout


class Formats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.root = tempfile.TemporaryDirectory(prefix="claimcheck-formats-")
        cls.folders, cls.reports = {}, {}
        for name, write in SAMPLES.items():
            cls.folders[name] = os.path.join(cls.root.name, name)
            os.mkdir(cls.folders[name])
            write(cls.folders[name])

    @classmethod
    def tearDownClass(cls):
        cls.root.cleanup()

    @classmethod
    def report(cls, sample, name):
        key = (sample, name)
        if key not in cls.reports:
            cls.reports[key] = check(cls.folders[sample], name)
        return cls.reports[key]

    def each(self, test):
        for sample in self.folders:
            for name in READ:
                with self.subTest(sample=sample, format=name):
                    test(sample, name, *self.report(sample, name))

    def test_consumers_read_every_report(self):
        def read(sample, name, code, out):
            self.assertEqual(code, 0 if sample in PASSING else 1)
            text = out.decode("utf-8")
            self.assertIsNone(RAW.search(text))
            try:
                READ[name](text)
            except Invalid as wrong:
                self.fail(str(wrong))
        self.each(read)

    def test_same_input_same_bytes(self):
        self.each(lambda sample, name, code, out: self.assertEqual(check(self.folders[sample], name), (code, out)))

    def test_validators_refuse_what_is_broken(self):
        sound = {name: self.report("ukraine", name)[1].decode() for name in READ}
        for name, what, text in broken(sound):
            with self.subTest(format=name, what=what):
                self.assertNotEqual(text, sound[name], "the report was not broken")
                with self.assertRaises((Invalid, ValueError)):
                    READ[name](text)

    def test_ndjson_carries_what_the_others_show(self):
        records = {sample: READ["ndjson"](check(folder, "ndjson", "--with-claims")[1].decode())
                   for sample, folder in self.folders.items()}
        self.each(lambda sample, name, code, out: self.assertEqual(
            missing(name, READ[name](out.decode()), records[sample], self.folders[sample]), []))

    def check_settled(self, *more):
        """Consumers read reports of settled findings, which fail nothing and are carried by NDJSON."""
        folder = self.folders["ukraine"]
        records = READ["ndjson"](check(folder, "ndjson", "--with-claims", *more)[1].decode())
        for name in READ:
            with self.subTest(format=name, options=more):
                code, out = check(folder, name, "--only", "levels-disagree", *more)
                self.assertEqual(code, 0)
                self.assertIsNone(RAW.search(out.decode()))
                READ[name](out.decode())
                code, out = check(folder, name, *more)
                self.assertEqual(missing(name, READ[name](out.decode()), records, folder), [])

    def test_settled_findings(self):
        folder = self.folders["ukraine"]
        run = lambda *words: subprocess.run([CLAIMCHECK, *words], cwd=folder, capture_output=True, check=True)
        run("baseline", "update", "../baseline.txt", ".")
        self.check_settled("--baseline", "../baseline.txt")
        finding = READ["ndjson"](check(folder, "ndjson")[1].decode())[0]
        self.assertEqual(finding["rule"], "levels-disagree")
        run("accept", finding["id"], ".", "--in", "../accepts.rules", "--by", "j.doe", "--because",
            "::error:: <b>AFP</b> counts {0} [more](http://evil.example) @octocat | ]]>")
        self.check_settled("--rules", "../accepts.rules")

    def test_the_comparison_with_ndjson_sees_a_change(self):
        records = READ["ndjson"](check(self.folders["ukraine"], "ndjson", "--with-claims")[1].decode())
        for claim in records:
            if claim["schema"] == "claimcheck.claim/1":
                claim["quantity"]["text"] += " or so"
        for name in READ:
            if name != "ndjson":
                with self.subTest(format=name):
                    self.assertNotEqual(missing(name, READ[name](self.report("ukraine", name)[1].decode()), records, self.folders["ukraine"]), [])

    def test_an_edit_above_changes_no_fingerprint(self):
        with tempfile.TemporaryDirectory() as folder:
            SAMPLES["ukraine"](folder)
            before = [each["fingerprint"] for each in READ["gitlab"](check(folder, "gitlab")[1].decode())]
            path = os.path.join(folder, "harbour-post.txt")
            with open(path, encoding="utf-8") as file:
                text = file.read()
            at = text.index("\n\n") + 2
            with open(path, "w", encoding="utf-8") as file:
                file.write(text[:at] + "A first paragraph that was added later.\n\n" + text[at:])
            with open(os.path.join(folder, "another.txt"), "w", encoding="utf-8") as file:
                file.write("Harvest\n20 January 2022\n\nThe harvest was good, farmers said.\n")
            after = READ["gitlab"](check(folder, "gitlab")[1].decode())
            self.assertEqual([each["fingerprint"] for each in after], before)
            sarif = READ["sarif"](check(folder, "sarif")[1].decode())["results"]
            self.assertEqual([each["partialFingerprints"]["claimcheckPair/v1"] for each in sarif], before)


if __name__ == "__main__":
    unittest.main()
