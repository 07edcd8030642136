"""What a format shows and the records of NDJSON (with --with-claims) do not carry."""
import os
import re
import unicodedata

SAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def shown(text):
    """Text as a report shows it."""
    return SAFE.sub("\ufffd", re.sub("[\t\n\r\u00a0\u202f\u2028\u2029]", " ", text or ""))


def settled(finding):
    if "accepted" in finding:
        return shown(finding["accepted"])
    return "It is in the baseline." if "in_baseline" in finding else None


class Records:
    def __init__(self, records, folder="."):
        self.folder = folder
        self.claims = {each["id"]: each for each in records if each["schema"] == "claimcheck.claim/1"}
        self.findings = [each for each in records if each["schema"] == "claimcheck.finding/1"]
        self.run = records[-1]
        self.open = [each for each in self.findings if settled(each) is None]

    def place(self, claim):
        """(path, line, column, end line, end column) as file_place has it; columns 0 when they are none of the file."""
        document, span = claim["document"], claim["span"]
        record = re.fullmatch(r"(.*\.ndjson):(\d+)", document["path"], re.DOTALL)
        if record:
            return record[1], int(record[2]), 0, int(record[2]), 0
        if span["in"] == "title":
            return document["path"], 1, 0, 1, 0
        lines = claim["quantity"]["text"].split("\n")
        last = len(lines[-1]) + (span["column"] if len(lines) == 1 else 1)
        return document["path"], span["line"], span["column"], span["line"] + len(lines) - 1, last

    def byte_column(self, path, line, column):
        """A column that counts characters, as one that counts bytes of UTF-8."""
        # of a name that is not UTF-8 the records have what can be shown
        folder = os.fsencode(self.folder)
        name = next((each for each in os.listdir(folder) if each.decode("utf-8", "replace") == path), os.fsencode(path))
        with open(os.path.join(folder, name), "rb") as file:
            text = file.read().split(b"\n")[line - 1].decode("utf-8")
        return len(text[:column - 1].encode("utf-8")) + 1

    def figure(self, claim):
        """What a line about a figure begins and ends with; the words for its date stand between."""
        who = claim["claimant"]["name"] if claim["claimant"] else f"({claim['document']['publisher']})"
        line = "title" if claim["span"]["in"] == "title" else claim["span"]["line"]
        ends = [shown(claim["quantity"]["text"]) + ", ", f", {shown(claim['document']['path'])}:{line}"]
        return ends + ([f", {shown(who)}, "] if claim["claimant"] or claim["document"]["publisher"] else [])

    def reasons(self, finding):
        return shown(" ".join(finding["reasons"] + ([finding["suggest"]] if finding["suggest"] else [])))

    def counts(self):
        run = self.run
        words = []
        for key in ("error", "warning", "note"):
            if run[key + "s"]:
                words.append(f"{run[key + 's']:,} {key}" + ("s" if run[key + "s"] > 1 else ""))
        if run["accepted"]:
            words.append(f"{run['accepted']:,} accepted")
        if run["in_baseline"]:
            words.append(f"{run['in_baseline']:,} in the baseline")
        return ", ".join(words) or "No findings"

    def tells_of(self, finding, text, figures=True):
        """The parts of a finding that a longer text does not hold."""
        wanted = [shown(finding["message"]), self.reasons(finding)]
        wanted += [f"{dimension}: " for dimension in set(finding["dimensions"].values())] if figures else []
        for claim in finding["claims"][:30] if figures else []:
            wanted += self.figure(self.claims[claim])
        return [each for each in wanted if each not in text]


def complain(out, what, got, want):
    if got != want:
        out.append(f"{what}: {got!r}, and the records say {want!r}")


def of_json(whole, records, out):
    complain(out, "findings", whole["findings"], records.findings)
    complain(out, "claims", {each["id"]: each for each in whole["claims"]}, records.claims)
    complain(out, "run", whole["run"], records.run)


def of_sarif(run, records, out):
    complain(out, "rules", [(each["id"], each["defaultConfiguration"]["level"], each["fullDescription"]["text"])
                            for each in run["tool"]["driver"]["rules"]],
             [(each["rule"], each["severity"], each["because"]) for each in records.run["rules"]])
    complain(out, "results", len(run["results"]), len(records.findings))
    from urllib.parse import unquote
    for result, finding in zip(run["results"], records.findings):
        complain(out, "rule", (result["ruleId"], result["level"]), (finding["rule"], finding["severity"]))
        complain(out, "fingerprint", result["partialFingerprints"]["claimcheckPair/v1"], finding["fingerprint"])
        others = [each for each in finding["claims"] if each != finding["shown"][0]]
        related = {each["message"]["text"].replace("{{", "{").replace("}}", "}").replace("] (", "]("): each
                   for each in result.get("relatedLocations", [])}
        complain(out, "related", len(result.get("relatedLocations", [])), min(len(others), 100))
        places = [(records.claims[finding["shown"][0]], result["locations"][0]["physicalLocation"])]
        for claim in map(records.claims.get, others):
            parts = records.figure(claim)
            found = [each for text, each in related.items() if all(part in text for part in parts)]
            complain(out, "a related figure", bool(found), True)
            places += [(claim, each["physicalLocation"]) for each in found[:1]] if len(related) == len(others) else []
        for claim, physical in places:
            path, line, column, end_line, end_column = records.place(claim)
            region = physical["region"]
            complain(out, "region", (region["startLine"], region.get("startColumn", 0), region.get("endLine", line),
                                     region.get("endColumn", 0)), (line, column, end_line, end_column))
            complain(out, "path", unquote(physical["artifactLocation"]["uri"], errors="replace"), path)
        text = result["message"]["text"].replace("{{", "{").replace("}}", "}").replace("] (", "](")
        out += records.tells_of(finding, text, figures=False)
        complain(out, "accepted", result.get("suppressions", [{}])[0].get("justification"), settled(finding))


def of_junit(cases, records, out):
    want = [f"{each['rule']}" for each in records.run["rules"]]
    complain(out, "rules", sorted({case.get("classname").removeprefix("claimcheck.") for case in cases}), sorted(want))
    for finding in records.findings:
        mine = [case for case in cases if case.get("name").endswith(f"({finding['id']})")]
        complain(out, "cases of a finding", len(mine), 1)
        outcome = mine[0][0]
        text = outcome.text
        complain(out, "outcome", outcome.tag, "failure" if settled(finding) is None else "skipped")
        if settled(finding) is not None:
            complain(out, "reason", outcome.get("message"), "settled: " + settled(finding))
        out += [f"{each!r} is missing in {text!r}" for each in records.tells_of(finding, text.replace("\ufffe", "\ufffd"))
                if each.replace("\ufffe", "\ufffd") not in text]


def of_github(commands, records, out):
    complain(out, "commands", len(commands), min(len(records.open), 10) + 1)
    words = {"error": "error", "warning": "warning", "note": "notice"}
    for (name, properties, text), finding in zip(commands, records.open[:10]):
        path, line, column, end_line, end_column = records.place(records.claims[finding["shown"][0]])
        complain(out, "command", (name, properties["title"]), (words[finding["severity"]], "claimcheck " + finding["rule"]))
        complain(out, "place", (properties["file"], properties["line"], properties["endLine"]), (shown(path), str(line), str(end_line)))
        if column and line == end_line:
            complain(out, "columns", (properties["col"], properties["endColumn"]), (str(column), str(end_column)))
        out += records.tells_of(finding, text)
    complain(out, "counts", commands[-1][2].startswith(records.counts() + ". "), True)


def of_gitlab(issues, records, out):
    words = {"error": "critical", "warning": "major", "note": "info"}
    complain(out, "issues", [(each["check_name"], each["severity"], each["fingerprint"], each["description"]) for each in issues],
             [(each["rule"], words[each["severity"]], each["fingerprint"], shown(each["message"])) for each in records.open])
    for issue, finding in zip(issues, records.open):
        path, line, _, end_line, _ = records.place(records.claims[finding["shown"][0]])
        complain(out, "place", issue["location"], {"path": shown(path), "lines": {"begin": line, "end": end_line}})
        out += records.tells_of(finding, issue["content"]["body"])


def of_rdjsonl(diagnostics, records, out):
    words = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}
    complain(out, "diagnostics", [(each["code"]["value"], each["severity"]) for each in diagnostics],
             [(each["rule"], words[each["severity"]]) for each in records.open])
    for diagnostic, finding in zip(diagnostics, records.open):
        path, line, column, end_line, end_column = records.place(records.claims[finding["shown"][0]])
        start, end = {"line": line}, {"line": end_line}
        if column:
            start["column"] = records.byte_column(path, line, column)
            end["column"] = records.byte_column(path, end_line, end_column)
        complain(out, "place", diagnostic["location"], {"path": shown(path), "range": {"start": start, "end": end}})
        out += records.tells_of(finding, diagnostic["message"])


def of_csv(rows, records, out):
    want = []
    for finding in records.findings:
        groups = {claim: chr(ord("A") + i) for i, group in enumerate(finding["clusters"]) for claim in group["claims"]}
        for claim in finding["claims"]:
            c = records.claims[claim]
            document, quantity, when = c["document"], c["quantity"], c["when"]
            want.append([finding["id"], finding["severity"], finding["rule"], finding["message"], groups.get(claim, ""),
                         quantity["text"], quantity["usual_low"], quantity["usual_high"], when["begin"], when["end"],
                         c["claimant"] and c["claimant"]["name"], document["publisher"], document["published"],
                         document["title"], document["path"],
                         "title" if c["span"]["in"] == "title" else c["span"]["line"], c["span"]["column"], c["sentence"],
                         records.reasons(finding), settled(finding), finding["question"]])
    got = [[cell.removeprefix("'") for name, cell in row.items() if name != "as_of"] for row in rows]
    complain(out, "rows", got, [["" if cell is None else shown(str(cell)) for cell in row] for row in want])


def of_markdown(rows, records, out):
    cells = {(row[1], row[5]) for row in rows if len(row) == 6}
    for finding in records.open:
        for claim in map(records.claims.get, finding["claims"][:24]):
            line = "title" if claim["span"]["in"] == "title" else claim["span"]["line"]
            want = (shown(claim["quantity"]["text"]), f"{shown(claim['document']['path'])}:{line}")
            squeezed = tuple(re.sub(" +", " ", unicodedata.normalize("NFC", each)) for each in want)
            if want not in cells and squeezed not in cells:
                out.append(f"{want} is in no row")


def of_html(page, records, out):
    complain(out, "counts", page["counts"].startswith(records.counts() + ". "), True)
    rank = lambda each: settled(each) is not None  # the settled ones come last
    findings = sorted(records.findings, key=rank)
    xml = lambda text: shown(text).replace("\ufffe", "\ufffd")
    complain(out, "findings", [(each["id"], each["class"], each["title"]) for each in page["findings"]],
             [("f-" + each["id"], "settled" if rank(each) else each["severity"], xml(f"{each['severity']}: {each['message']}"))
              for each in findings])
    place = lambda claim: "{}:{}:{}".format(xml(claim["document"]["path"]), "title" if claim["span"]["in"] == "title" else
                                            claim["span"]["line"], claim["span"]["column"])
    for read, finding in zip(page["findings"], findings):
        complain(out, "rule", read["small"], f"[{finding['rule']}] id {finding['id']}")
        complain(out, "reasons", read.get("reasons", ""), xml(records.reasons(finding)))
        complain(out, "dimensions", re.findall(r"(?:: |, )([^,;]+)", read.get("dimensions", "")),
                 [name for is_ in ("same", "differs", "unknown") for name, each in finding["dimensions"].items() if each == is_])
        complain(out, "see", read.get("see", "See ").removeprefix("See "), xml(finding["see"]))
        if rank(finding):
            complain(out, "settled", read["settled"], ("Accepted: " if "accepted" in finding else "") + xml(settled(finding)))
        groups = {claim: chr(ord("A") + i) for i, group in enumerate(finding["clusters"]) for claim in group["claims"]}
        claims = [(each, records.claims[each]) for each in finding["claims"]]
        complain(out, "rows", [(row[0], row[1], row[5]) for row in read["rows"]],
                 [(groups.get(name, ""), xml(claim["quantity"]["text"]), place(claim)) for name, claim in claims])
        for claim in map(records.claims.get, finding["shown"]):
            text, marked = xml(claim["sentence"]), xml(claim["quantity"]["text"])
            if text and not any(marked in marks and text in each and place(claim).rpartition(":")[0] in each for each, marks in read["passages"]):
                out.append(f"{text!r} is no passage with {marked!r} marked")
        complain(out, "apart", len(read["apart"]), len(finding["apart"]))
        for text, each in zip(read["apart"], finding["apart"]):
            claim = records.claims[each["claim"]]
            end = xml(f"{each['why']}, " if each["why"] else "") + place(claim) + ")"
            want = xml(claim["quantity"]["text"])
            if text[:len(want)].lower() != want.lower() or not text.endswith(end):
                out.append(f"{text!r} was kept apart, not {want!r}")


def missing(name, read, records, folder):
    out = []
    if name != "ndjson":
        globals()["of_" + name](read, Records(records, folder), out)
    return out
