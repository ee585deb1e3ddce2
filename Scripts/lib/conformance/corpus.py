"""Feeds without expectations: as many episodes as expat counts items."""

import pathlib
from xml.parsers import expat

import compare
import reading

# Folders of a suite; of realworld, files that are damaged are left out: expat does not read them.
ALL = {
    "realworld": ("feeds/realworld",),
    "corpus": ("corpus/wellformed", "corpus/podcast20"),
}

# Items that are no episodes, and why; the reason is also in Docs/conformance.md.
_COPY = "a copy of an item stands inside the item's sync extension, and is kept with it"
EXCEPTIONS = {
    "wellformed/rome__v_v5.xml": (1, _COPY),
    "wellformed/rome__v_v6.xml": (1, _COPY),
}

# Root elements of feeds, and what an episode is in them.
ROOTS = {
    "rss": "item",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns# RDF": "item",
    "http://www.w3.org/2005/Atom feed": "entry",
    "http://purl.org/atom/ns# feed": "entry",
}


def count_items(data):
    """The number of items of a feed; None where expat finds no feed."""
    root, names = [], {}

    def start(name, _):
        if not root:
            root.append(name)
        local = name.rpartition(" ")[2]
        names[local] = names.get(local, 0) + 1

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = start
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError):
        return None
    return names.get(ROOTS[root[0]], 0) if root[0] in ROOTS else None


def run(feedtool, folder, name, is_telling):
    """Counts of feeds: agree, do not, are no feed that expat can read."""
    files = [
        file for part in ALL[name] for file in sorted((folder / part).rglob("*"))
        if file.is_file()]
    counted = {file: count_items(file.read_bytes()) for file in files}
    readings = reading.read(feedtool, [file for file in files if counted[file] is not None])
    counts = dict.fromkeys((compare.PASSED, compare.FAILED, compare.NOT_MAPPED), 0)
    for file, expected in counted.items():
        if expected is None:
            counts[compare.NOT_MAPPED] += 1
            continue
        fewer, _ = EXCEPTIONS.get("/".join(pathlib.Path(file).parts[-2:]), (0, ""))
        found = len(readings[file].episodes)
        good = readings[file].document is not None and found == expected - fewer
        counts[compare.PASSED if good else compare.FAILED] += 1
        if not good and is_telling:
            print(f"  {file.relative_to(folder)}: {expected - fewer} items, {found} episodes")
    return counts
