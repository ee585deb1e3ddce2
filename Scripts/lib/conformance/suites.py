"""The suites: where their checks are, and the rows of the alias table that they use."""

import json

import aliases
import derived


def episodes(document):
    return document.get("episodes", [])


class Check:
    """One expectation about one file."""

    def __init__(self, file, path, op, value, table, base=None, entries="entries", select=episodes):
        self.file = file
        self.path = path
        self.op = op
        self.value = value
        self.table = table
        # The document's URL, where the suite says that it has one.
        self.base = base
        self.entries = entries
        # Which of our episodes the project lists.
        self.select = select


def leaves(value, path=()):
    """Every value within a value, and the length of every list."""
    if isinstance(value, dict):
        if not value:
            yield path, "eq", value
        for name, part in value.items():
            yield from leaves(part, (*path, name))
    elif isinstance(value, list):
        yield path, "len", len(value)
        for number, part in enumerate(value):
            yield from leaves(part, (*path, number))
    else:
        yield path, "eq", value


def feedparser(feeds):
    # Its tests are served from this place; a header may name another.
    home = "http://127.0.0.1:8097/"
    for entry in json.loads((feeds / "feedparser.checks.json").read_text()):
        location = entry["headers"].get("content-location", "")
        base = location if location.startswith("http") else home + "tests/"
        if location.startswith("/"):
            base = home + location[1:]
        for check in entry["asserts"]:
            path, op, value = check.get("path", ["const"]), check["op"], check.get("value")
            # What only a header of the answer says is nothing that feedtool could know.
            if ("content-type" in entry["headers"] and path == ["encoding"]
                    or "content-language" in entry["headers"] and path[-1] == "language"):
                path = ["etag"]
            parts = [((), "eq", value)]
            if op == "eq" and isinstance(value, dict) and value:
                parts = list(leaves(value))
            for more, part_op, part in parts:
                yield Check(
                    feeds / "feedparser" / entry["file"], [*path, *more],
                    op if not more else part_op, part, aliases.FEEDPARSER, base)


def pairs(feeds, suite, table, entries, base=None, select=episodes,
          change=lambda model: model):
    """Checks from another project's model of each file."""
    folder = feeds / suite.split("/")[-1]
    for pair in json.loads((feeds / "pairs.json").read_text()):
        if pair["suite"] != suite:
            continue
        expected = pair["expected"]
        if isinstance(expected, str):
            expected = json.loads((folder / expected).read_text())
        rows = table(pair["file"])
        if rows is None:
            continue
        for path, op, value in leaves(change(expected)):
            yield Check(folder / pair["file"], list(path), op, value, rows, base,
                        entries(pair["file"]), select)


def gofeed(feeds):
    def table(file):
        if "/parser/rss/" in file:
            return aliases.GOFEED_RSS
        return aliases.GOFEED_ATOM if "/parser/atom/" in file else aliases.GOFEED

    return pairs(feeds, "mmcdole/gofeed", table,
                 lambda file: "entries" if "/parser/atom/" in file else "items")


def feedsmith(feeds):
    def table(file):
        if file.endswith(".opml"):
            return aliases.FEEDSMITH_OPML
        return aliases.FEEDSMITH_ATOM if "/atom/" in file else aliases.FEEDSMITH_RSS

    return pairs(feeds, "macieklamberski/feedsmith", table,
                 lambda file: "entries" if "/atom/" in file else "items")


def podcastparser(feeds):
    return pairs(feeds, "gpodder/podcastparser", lambda file: aliases.PODCASTPARSER,
                 lambda file: "episodes", base="file://tests/data/", select=derived.playable)


def feedrs(feeds):
    return pairs(feeds, "feed-rs/feed-rs", lambda file: aliases.FEEDRS, lambda file: "entries",
                 change=feedrs_model)


def feedrs_model(model):
    """feed-rs's model in an order that can be known, and its people in parts.

    A person of RSS is called by the element, and has name and address as one text there.
    """
    for scope in (model, *model["entries"]):
        for key in ("authors", "contributors"):
            for person in scope[key]:
                if person["name"] in ("author", "managingEditor", "webMaster"):
                    whole = {"text": person["email"]}
                    for part in ("name", "email"):
                        value = derived.contact(whole, model, "text", part)
                        person[part] = None if value is derived.ABSENT else value
                elif "mailto:" in person["name"]:
                    whole = {"text": person["name"]}
                    for part in ("email", "name"):
                        person[part] = derived.contact(whole, model, "text", part)
            if model["feed_type"] != "Atom":
                scope[key] = derived.by_mail(scope[key])
        if model["feed_type"] != "Atom":
            scope["links"] = derived.by_target(scope["links"])
        for media in scope.get("media", []):
            media["content"] = derived.by_target(media["content"])
    return model


def fastfeedparser(feeds):
    return pairs(feeds, "kagisearch/fastfeedparser", lambda file: aliases.FASTFEEDPARSER,
                 lambda file: "entries")


def malformed(feeds):
    for entry in json.loads((feeds / "malformed.checks.json").read_text()):
        for check in entry["asserts"]:
            yield Check(feeds / "malformed" / entry["file"], check["path"], check["op"],
                        check["value"] if "value" in check else None, aliases.MALFORMED,
                        entries="items")


ALL = {
    "feedparser": feedparser,
    "podcastparser": podcastparser,
    "gofeed": gofeed,
    "feed-rs": feedrs,
    "feedsmith": feedsmith,
    "fastfeedparser": fastfeedparser,
    "malformed": malformed,
}
