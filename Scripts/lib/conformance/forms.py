"""Forms of one value: what is equal although it is written differently.

Each function takes a value of theirs or of ours and gives a form to compare. None hides a
difference of meaning:

text      white space at the ends left out, runs of it are one space (XML authors indent)
exact     as it is
lowercase white space as in text, and letters in any case
plain     the characters of HTML, without its elements
html      the same elements, attributes and characters: `&#38;` is `&amp;`, attributes in any order
xhtml     as html, without the elements that only wrap all of it: Atom's `content` and the `div`
          that is no part of the content (RFC 4287, 3.1.1.3)
excerpt   as plain, without markup that is shown as text, and only the first 380 characters
url       `http://host` is `http://host/`; scheme and host in any case (RFC 3986, 6.2)
date      the same instant
number    the same number, written as text or not
seconds   the same length, written as seconds or as a clock
flag      yes or no
words     the same words between commas, or in a list
charset   the same encoding by another of its names; what the WHATWG takes for one counts as one
"""

import codecs
import datetime
import email.utils
import html.parser
import urllib.parse


def text(value):
    return " ".join(str(value).split())


def exact(value):
    return value


def lowercase(value):
    return text(value).lower()


def plain(value):
    """The characters of HTML without its elements."""
    return text(" ".join(part[1] for part in html(value) if part[0] == "text"))


class _Tokens(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tokens = []

    def handle_starttag(self, tag, attributes):
        self.tokens.append(("<", tag, tuple(sorted((n, v or "") for n, v in attributes))))
        if tag in _VOID:
            self.handle_endtag(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        self.tokens.append((">", tag))

    def handle_data(self, data):
        if self.tokens and self.tokens[-1][0] == "text":
            data = self.tokens.pop()[1] + data
        self.tokens.append(("text", data))

    def handle_comment(self, data):
        self.tokens.append(("comment", data))

    def handle_decl(self, declaration):
        self.tokens.append(("declaration", declaration))


_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
         "source", "track", "wbr"}


def html(value):
    tokens = _Tokens()
    tokens.feed(str(value))
    tokens.close()
    parts = [(*part[:-1], text(part[1])) if part[0] == "text" else part for part in tokens.tokens]
    return [part for part in parts if part != ("text", "")]


def xhtml(value):
    parts = html(value)
    for name in ("content", "div"):
        if parts and parts[0][:2] == ("<", name) and parts[-1] == (">", name):
            if not [one for one in parts[0][2] if not one[0].startswith(("xmlns", "type"))]:
                parts = parts[1:-1]
    return parts


def excerpt(value):
    """As plain, for a project that keeps no more, and takes out markup that is shown as text too."""
    return plain(plain(value))[:380].rstrip()


def url(value):
    value = str(value).strip()
    try:
        parts = urllib.parse.urlsplit(value)
    except ValueError:
        return value
    if not parts.netloc:
        return value
    return parts._replace(
        scheme=parts.scheme.lower(), netloc=parts.netloc.lower(), path=parts.path or "/").geturl()


def date(value):
    if isinstance(value, (int, float)):
        return float(value)
    if isinstance(value, list):
        # A calendar in UTC, as Python's struct_time has it.
        moment = datetime.datetime(*value[:6], tzinfo=datetime.timezone.utc)
        return moment.timestamp()
    value = str(value).strip()
    try:
        moment = datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        moment = _mail_date(value)
    if moment is None:
        return value
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.timezone.utc)
    return moment.timestamp()


def _mail_date(value):
    try:
        return email.utils.parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        return None


def number(value):
    try:
        return float(value)
    except (TypeError, ValueError):
        return str(value)


def seconds(value):
    if isinstance(value, str) and ":" in value:
        total = 0.0
        for part in value.split(":"):
            total = total * 60 + float(part)
        return total
    return number(value)


def flag(value):
    return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}.get(
        str(value).strip().lower(), value)


def words(value):
    parts = value if isinstance(value, list) else str(value).split(",")
    return [part.strip() for part in parts if part.strip()]


def charset(value):
    value = str(value).lower()
    try:
        name = codecs.lookup(value).name
    except LookupError:
        name = value
    return {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gbk", "gb18030": "gbk"}.get(
        name, name)


ALL = {
    name: function for name, function in list(globals().items())
    if callable(function) and not name.startswith("_") and function.__module__ == __name__
}
