"""Folders of articles that the formats are tried on."""
import json
import os
import shutil

MARCH = "{title}\n{day} January 2022\n\nRussia has massed about {figure} troops near Ukraine, officials said.\n"

# What a title, a publisher or a file may be called by somebody who means harm, or by accident.
HOSTILE = (
    "=cmd|' C calc'!A0",
    "@SUM(1+1)*cmd",
    "-2+3",
    "::error file=x,line=1::taken over %0A%0D,",
    "##[error]taken over",
    "<script>alert(1)<-script>&amp;]]>",
    "\x1b[31mred\x07\u009b2J",
    "\u202egnp.exe\u2066",
    "[click](http:..evil.example) @octocat #1 `x` | www.evil.example mail@evil.example",
    "{0} \\ \" ' \ufffe \x01",
    "line\r\n::warning::break\t",
    "\" autofocus onfocus=\"alert(1)\" style=\"a:url(javascript:1)",
    "</mark></style>--><a href='javascript:alert(1)'>&#60;".replace("/", "\u2215"),
    "**bold** _it_ ~~gone~~ <img src=x onerror=alert(1)>",
)


def write(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
        file.write(text)


def hostile(folder):
    documents = []
    for number, text in enumerate(HOSTILE):
        day = f"{10 + number:02}"
        write(folder, text + ".txt", MARCH.format(title="Border", day=day, figure=90000 + 12000 * number))
        documents.append({"doc": text + ".txt", "title": text, "publisher": text, "published": f"2022-01-{day}"})
    write(folder, "documents.jsonl", "".join(json.dumps(each) + "\n" for each in documents))


def bytes_in_name(folder):
    """A file's name need not be UTF-8."""
    write(folder, "a.txt", MARCH.format(title="Border", day=10, figure=90000))
    with open(os.path.join(os.fsencode(folder), b"caf\xe9.txt"), "w") as file:
        file.write(MARCH.format(title="Border", day=12, figure=125000))


def quotes_hostile(folder):
    """Sentences and claimants, too."""
    for number, text in enumerate(HOSTILE):
        line = text.replace("\r\n", " ").replace("\t", " ")
        write(folder, f"a{number:02}.txt",
              f"Title\n{10 + number} January 2022\n\nRussia has massed about {90000 + 12000 * number} troops near Ukraine, "
              f"{line} (according to \"{line}\").\n")


def many(folder):
    """More findings than GitHub shows."""
    places = ("Vienna", "Graz", "Paris", "Lyon", "Berlin", "Hamburg", "Madrid", "Rome", "Milan", "Oslo", "Warsaw",
              "Prague", "Athens")
    for name, figure in (("a", "7,500"), ("b", "25,000")):
        for place in places:
            write(folder, f"{name}-{place}.txt", f"Title\n10 June 2019\n\nA quake in {place} on Sunday killed {figure} people, "
                                                 "police said.\n")


def lines(folder):
    """An article a line, a figure over a line end, a title in a field, characters of several bytes."""
    write(folder, "feed.ndjson", "".join(
        json.dumps({"id": str(number), "title": f"{figure} troops near Ukraine", "publisher": f"P{number}",
                    "published": f"2022-01-1{number}",
                    "text": f"First line.\nRussia has massed about {figure} troops near Ukraine, officials said."}) + "\n"
        for number, figure in enumerate(("90,000", "125,000", "160,000"))))
    write(folder, "wide.txt", "Überblick\n18 January 2022\n\n\U0001F600 Häfen: Russia has massed more than\n190,000 troops near "
                              "Ukraine, officials said.\n")


def none(folder):
    write(folder, "a.txt", "The harvest was good this year.\n")


def story(name, *left):
    def copy(folder):
        shutil.copytree(os.path.join(os.path.dirname(__file__), "..", "..", "corpus", name), folder, dirs_exist_ok=True,
                        ignore=shutil.ignore_patterns("README.md", *left))
    return copy


SAMPLES = {
    "hostile": hostile, "bytes_in_name": bytes_in_name, "quotes_hostile": quotes_hostile, "many": many, "lines": lines,
    "none": none, "ukraine": story("ukraine-2021", "expected.dump"), "quake": story("quake-toll", "expected.dump"),
    "curated": story("curated-set"),  # an article a line, an accepted finding, a file of those that are expected
}

PASSING = ("none", "curated")  # exit code 0
