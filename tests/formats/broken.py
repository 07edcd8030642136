"""Reports with one thing wrong each: a validator that lets one pass is no validator."""
import json


def without(text, *path):
    value = json.loads(text)
    at = value
    for key in path[:-1]:
        at = at[key]
    del at[path[-1]]
    return json.dumps(value)


def broken(sound):
    """(format, what is wrong, text) for sound reports with a finding, by format."""
    yield "sarif", "no message", without(sound["sarif"], "runs", 0, "results", 0, "message")
    yield "sarif", "a blank in a URI", sound["sarif"].replace('"uri":"', '"uri":" ', 1)
    yield "sarif", "a link to nowhere", sound["sarif"].replace("](1)", "](99)", 1)
    yield "sarif", "another rule's index", sound["sarif"].replace('"ruleIndex":', '"ruleIndex":1', 1)
    yield "json", "cut off", sound["json"][:-3]
    yield "junit", "a case without a name", sound["junit"].replace(' name="', ' nome="', 2)
    yield "junit", "a raw <", sound["junit"].replace("</failure>", "<</failure>", 1)
    yield "junit", "a control character", sound["junit"].replace("</failure>", "\x1b</failure>", 1)
    yield "junit", "a wrong count", sound["junit"].replace('failures="', 'failures="1', 1)
    yield "github", "a line of its own", sound["github"].replace("%0A", "\n", 1)
    yield "github", "a command of its own", sound["github"].replace("%0A", "\n::add-mask::", 1)
    yield "github", "a raw comma", sound["github"].replace(",line=", ",x,line=", 1)
    yield "gitlab", "no fingerprint", without(sound["gitlab"], 0, "fingerprint")
    yield "gitlab", "an unknown severity", sound["gitlab"].replace('"severity":"major"', '"severity":"warning"', 1)
    yield "rdjsonl", "no location", sound["rdjsonl"].replace('"location"', '"locations"', 1)
    yield "rdjsonl", "an unknown severity", sound["rdjsonl"].replace('"WARNING"', '"warning"', 1)
    yield "csv", "a bare line end", sound["csv"].replace("\r\n", "\n", 1)
    yield "csv", "a column too many", sound["csv"].replace("\r\n", ",x\r\n", 2)
    yield "csv", "a formula", sound["csv"].replace('"officials"', '"=1+1"', 1).replace('"Kiev"', '"=1+1"', 1)
    yield "csv", "a raw quote", sound["csv"].replace('but some', 'but "some', 1)
    yield "markdown", "a link", sound["markdown"] + "[a](http://evil.example)\n"
    yield "markdown", "a bare link", sound["markdown"] + "http://evil.example\n"
    yield "markdown", "HTML", sound["markdown"] + "<img src=x>\n"
    yield "markdown", "a mention", sound["markdown"] + "@octocat\n"
    page = sound["html"]
    yield "html", "a script", page.replace("</h1>", "</h1><script>alert(1)</script>", 1)
    yield "html", "what a script hides in", page.replace("<h1>", "<h1 onclick='alert(1)'>", 1)
    yield "html", "a link that runs", page.replace("</h1>", "<a href='javascript:alert(1)'>a</a></h1>", 1)
    yield "html", "a picture", page.replace("</h1>", "<img src='http://evil.example/a.png' alt='' /></h1>", 1)
    yield "html", "a style that loads", page.replace("<style>", "<style>@import 'http://evil.example/a.css';", 1)
    yield "html", "no policy", page.replace("default-src 'none'", "default-src *", 1)
    yield "html", "an open table", page.replace("</table>", "", 1)
    yield "html", "a raw <", page.replace("</cite>", "<</cite>", 1)
