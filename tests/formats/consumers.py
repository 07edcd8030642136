"""Each format as its consumer reads it: a validator that raises Invalid, and what is read."""
import csv
import html.parser
import io
import json
import os
import re
import subprocess
import xml.etree.ElementTree as ElementTree

import jsonschema

SCHEMAS = os.path.join(os.path.dirname(__file__), "..", "schemas")


class Invalid(Exception):
    pass


def need(true, why):
    if not true:
        raise Invalid(why)


def held_against(schema, value):
    with open(os.path.join(SCHEMAS, schema), encoding="utf-8") as file:
        try:
            jsonschema.Draft7Validator(json.load(file)).validate(value)
        except jsonschema.ValidationError as error:
            raise Invalid(f"{schema}: {error.message[:200]} at {list(error.absolute_path)}") from error
    return value


def parsed(text):
    try:
        return json.loads(text)
    except ValueError as error:
        raise Invalid(str(error)) from error


def ndjson(text):
    return [parsed(line) for line in text.split("\n") if line]


def sarif(text):
    log = held_against("sarif.json", parsed(text))
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        need(rules[result["ruleIndex"]]["id"] == result["ruleId"], "ruleIndex does not point at the rule")
        ids = {each["id"] for each in result.get("relatedLocations", [])}
        # a link of a message: [words](number), where brackets in the words stand behind a backslash
        links = re.findall(r"(?<!\\)\[((?:[^\[\]\\]|\\.)*)\]\(([^)]*)\)", result["message"]["text"])
        for _, target in links:
            need(target.isdigit() and int(target) in ids, f"a link to {target}")
        need(not re.search(r"(?<!\{)(\{\{)*\{(?!\{)\d", result["message"]["text"]), "a placeholder")
    return run


def junit(text):
    schema = os.path.join(SCHEMAS, "junit.xsd")
    done = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", schema, "-"], input=text.encode(),
                          capture_output=True, check=False)
    need(done.returncode == 0, done.stderr.decode(errors="replace")[:300])
    suite = ElementTree.fromstring(text)
    cases = suite.findall("testcase")
    need(int(suite.get("tests")) == len(cases), "tests are not counted")
    for kind, attribute in (("failure", "failures"), ("skipped", "skipped")):
        need(int(suite.get(attribute)) == sum(case.find(kind) is not None for case in cases), f"{kind} is not counted")
    need(len({(case.get("classname"), case.get("name")) for case in cases}) == len(cases), "two cases of one name")
    return cases


def github(text):
    """As the runner of GitHub Actions parses a line of a step's log."""
    commands = []
    for line in re.split(r"\r\n|\r|\n", text):
        if not line:
            continue
        need(line.startswith("::"), "a line that is no command")
        end = line.index("::", 2)
        name, _, properties = line[2:end].partition(" ")
        need(name in ("error", "warning", "notice"), f"the command {name}")
        pairs = dict(each.split("=", 1) for each in properties.split(","))
        need(set(pairs) <= {"file", "line", "endLine", "col", "endColumn", "title"}, f"a property of {sorted(pairs)}")

        def plain(value, also=()):
            for code, mark in (*also, ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
                value = value.replace(code, mark)
            return value
        commands.append((name, {key: plain(value, (("%3A", ":"), ("%2C", ","))) for key, value in pairs.items()},
                         plain(line[end + 2:])))
    need(commands and commands[-1][1] == {"title": "claimcheck"}, "no counts")
    need(len(commands) <= 11, "more than GitHub shows")
    return commands


def gitlab(text):
    issues = held_against("gitlab.json", parsed(text))
    need(len({each["fingerprint"] for each in issues}) == len(issues), "two issues of one fingerprint")
    return issues


def rdjsonl(text):
    return [held_against("rdjson.json", each) for each in ndjson(text)]


def csv_rows(text):
    need(text.endswith("\r\n") and "\n" not in text.replace("\r\n", ""), "lines end otherwise than with CR LF")
    try:
        rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise Invalid(str(error)) from error
    for row in rows:
        need(None not in row and None not in row.values(), "a row of another length")
        for name, cell in row.items():
            number = re.fullmatch(r"-?[0-9.]*", cell) and name.startswith("usual")
            need(number or not re.match(r"\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]", cell), f"the formula {cell!r}")
    return rows


class Tags(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.seen, self.texts, self.rows = set(), [], []

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        if tag == "tr":
            self.rows.append([])
        if tag == "td":
            self.rows[-1].append("")
        need(not attrs, f"an attribute of {tag}: {attrs}")

    def handle_endtag(self, tag):
        if tag == "td":
            self.rows[-1].append(None)

    def handle_data(self, data):
        self.texts.append(data)
        if self.rows and self.rows[-1] and self.rows[-1][-1] is not None:
            self.rows[-1][-1] += data


def markdown(text):
    """As GitHub renders it, with raw HTML let through."""
    done = subprocess.run(["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough"],
                          input=text.encode(), capture_output=True, check=True)
    tags = Tags()
    tags.feed(done.stdout.decode())
    need(tags.seen <= {"h3", "p", "strong", "code", "table", "thead", "tbody", "tr", "th", "td"}, f"markup: {tags.seen}")
    for piece in tags.texts:  # a mention, or the number of an issue
        need(not re.search(r"(?<![\w/])[@#]\w", piece), f"{piece!r} names somebody or something")
    need(len(text) <= 65536, "longer than a comment may be")
    return [[cell for cell in row if cell is not None] for row in tags.rows if row]


PAGE = "{http://www.w3.org/1999/xhtml}"
# the attributes that a page may have; no element beside these
PLAIN = {"html": {"lang"}, "head": set(), "meta": {"charset", "http-equiv", "content", "name"}, "title": set(), "style": set(),
         "body": set(), "h1": set(), "h2": {"class"}, "article": {"id", "class"}, "p": {"class"}, "blockquote": set(),
         "mark": {"class"}, "cite": set(), "table": set(), "thead": set(), "tbody": set(), "tr": set(), "th": set(), "td": set(),
         "ul": {"class"}, "li": set(), "a": {"href", "rel"}}


def html_page(text):
    """A page as a strict parser and as a browser take it: {"counts", "findings"}, the text of each by its class."""
    tidied = subprocess.run(["tidy", "-quiet", "-errors", "-utf8"], input=text.encode(), capture_output=True, check=False)
    need(tidied.returncode == 0, tidied.stderr.decode(errors="replace")[:300])
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise Invalid(str(error)) from error
    for each in root.iter():
        tag = each.tag.removeprefix(PAGE)
        need(set(each.attrib) <= PLAIN.get(tag, set()), f"the element {tag} with {sorted(each.attrib)}")
        need(tag in PLAIN, f"the element {tag}")
        need(re.match("https?://", each.get("href", "http://")), f"a link to {each.get('href')}")
    style = root.find(f"{PAGE}head/{PAGE}style").text
    need(len(list(root.iter(PAGE + "style"))) == 1 and not re.search(r"url|import|expression|@font", style), "styles that load")
    policy = [each.get("content") for each in root.iter(PAGE + "meta") if each.get("http-equiv") == "Content-Security-Policy"]
    need(len(policy) == 1 and policy[0].startswith("default-src 'none'; "), "no policy")
    ids = [each.get("id") for each in root.iter(PAGE + "article")]
    need(len(ids) == len(set(ids)), "two findings of one id")
    whole = lambda element: "".join(element.itertext())

    def finding(article):
        read = {"id": article.get("id"), "class": article.get("class"), "title": whole(article.find(PAGE + "h2")),
                "passages": [(whole(each), [whole(mark) for mark in each.iter(PAGE + "mark")])
                             for each in article.iter(PAGE + "blockquote")],
                "rows": [[whole(cell) for cell in row.iter(PAGE + "td")] for row in article.iter(PAGE + "tr")][1:],
                "apart": [whole(each) for each in article.iter(PAGE + "li")]}
        return read | {each.get("class"): whole(each) for each in article.iter(PAGE + "p") if each.get("class")}
    return {"counts": whole(next(each for each in root.iter(PAGE + "p") if each.get("class") == "counts")),
            "findings": [finding(each) for each in root.iter(PAGE + "article")]}


def document(text):
    whole = parsed(text)
    need(list(whole) == ["findings", "claims", "run"], f"the keys {list(whole)}")
    return whole


READ = {"json": document, "sarif": sarif, "junit": junit, "github": github, "gitlab": gitlab, "rdjsonl": rdjsonl,
        "csv": csv_rows, "markdown": markdown, "html": html_page, "ndjson": ndjson}
