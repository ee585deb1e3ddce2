"""What other projects have as a value of its own, and our data has in another shape.

Each function takes the scope (an episode, the feed or a part of them) and the feed; it returns a
value, ABSENT, or UNMAPPED where the other project means something that we do not say.
"""

import json
import re
import urllib.parse


class _Mark:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


ABSENT = _Mark("absent")
UNMAPPED = _Mark("not mapped")

# Fields of ours, and the elements of Atom and RSS that they are read from.
ELEMENTS = {
    "title": ["title"],
    "description": ["subtitle", "tagline", "summary", "description"],
    "summary": ["summary"],
    "content": ["content", "content:encoded", "body", "fullitem"],
    "copyright": ["rights", "copyright"],
    "info": ["info"],
}


def _attributes(scope):
    return (scope.get("extensions") or {}).get("attributes", []) if isinstance(scope, dict) else []


def _elements(scope):
    return (scope.get("extensions") or {}).get("elements", []) if isinstance(scope, dict) else []


def attribute(scope, feed, name, element=None):
    """An attribute of the scope's element, or of a value's element, that no field stands for."""
    names = [None] if element is None else ELEMENTS.get(element, [element])
    for found in _attributes(scope):
        qualified = ":".join(part for part in (found.get("prefix"), found["name"]) if part)
        if qualified == name and _local(found.get("element"), names):
            return found["value"]
    return ABSENT


def _local(element, names):
    return element in names or (element is not None and element.split(":")[-1] in names)


def foreign(scope, feed, name):
    """The text of an element that no field stands for."""
    for element in _elements(scope):
        if element["name"].lower() == name:
            return _source(element, is_top=True)
    return ABSENT


def foreign_attribute(scope, feed, name, attribute_name):
    """An attribute of an element that no field stands for."""
    for element in _elements(scope):
        if element["name"] == name:
            for found in element.get("attributes", []):
                if found["name"] == attribute_name:
                    return found["value"]
    return ABSENT


def _source(element, is_top=False):
    """What an element holds: its text, or HTML where it holds elements."""
    if "content" not in element:
        value = element.get("text", "")
        return value if is_top else _escaped(value)
    parts = []
    for child in element["content"]:
        if "name" not in child:
            parts.append(_escaped(child["text"]))
            continue
        attributes = "".join(
            f' {one["name"]}="{_escaped(one["value"])}"' for one in child.get("attributes", []))
        parts.append(f'<{child["name"]}{attributes}>{_source(child)}</{child["name"]}>')
    return "".join(parts)


def _escaped(value):
    return value.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def inherited(scope, feed, name, element):
    """xml:lang of a value: its own, else the nearest around it. Empty means none."""
    own = _own(scope, feed, name, element)
    for value in (own, attribute(scope, feed, name), attribute(feed, feed, name),
                  attribute(feed, feed, name, "rss")):
        if value is not ABSENT:
            return value or ABSENT
    return (feed.get("language") or ABSENT) if name == "xml:lang" else ABSENT


def _own(scope, feed, name, element):
    """An attribute of a value's element, also of one that is kept whole."""
    value = attribute(scope, feed, name, element)
    for one in ELEMENTS.get(element, [element]):
        if value is ABSENT:
            value = foreign_attribute(scope, feed, one, name.split(":")[-1])
    return value


def text_type(scope, feed, element):
    """The media type of an Atom text; plain where nothing is said."""
    if not feed.get("format", "").startswith("atom"):
        return UNMAPPED
    said = attribute(scope, feed, "type", element)
    if element == "content":
        said = scope.get("content_type", ABSENT)
    return TEXT_TYPES.get(said, "text/plain" if said is ABSENT else said)


TEXT_TYPES = {"text": "text/plain", "html": "text/html", "xhtml": "application/xhtml+xml"}


def authors(scope, feed, *places):
    """The authors that stand in certain elements; all without any."""
    found = [a for a in scope.get("authors", []) if not places or a.get("place") in places]
    return found or ABSENT


def author_text(scope, feed, *places):
    """The first author as one text: name and address."""
    found = authors(scope, feed, *places)
    if found is ABSENT:
        return ABSENT
    name, mail = found[0].get("name"), found[0].get("email")
    return f"{name} ({mail})" if name and mail else name or mail or ABSENT


def contact(scope, feed, key, part):
    """Name or address in a field that holds both as one text."""
    value = scope.get(key)
    if not value:
        return ABSENT
    mail = re.search(r"[\w.+-]+@[\w.-]+", value)
    if part == "email":
        return mail.group(0) if mail else ABSENT
    rest = value.replace(mail.group(0), "") if mail else value
    return rest.replace("mailto:", "").strip(" ()<>\t\n") or ABSENT


def permalink(scope, feed):
    """The guid where it is the page's URL (RSS 2.0, <guid>)."""
    guid = scope.get("guid", "")
    is_page = scope.get("guid_is_permalink", True) and re.match(r"https?:", guid)
    return guid if is_page and not feed.get("format", "").startswith("atom") else ABSENT


def permalink_here(scope, feed):
    """The guid as the page's URL, completed by the document's: a guid that is not said to be none is
    one (RSS 2.0, <guid>)."""
    guid = scope.get("guid")
    if not guid or not scope.get("guid_is_permalink", True) or kind(feed, feed) == "atom":
        return ABSENT
    completed = urllib.parse.urljoin(feed.get("@base", ""), guid)
    return completed if "://" in completed else ABSENT


def guid_is_page(scope, feed):
    """Whether the guid is the episode's page."""
    return "link" not in scope and permalink(scope, feed) is not ABSENT


def link_with(scope, feed, *rels):
    """The target of the first link with one of the relations."""
    for link in scope.get("links", []):
        if link.get("rel", "alternate").lower() in rels:
            return link.get("href", ABSENT)
    return ABSENT


def rss_image(scope, feed):
    """The RSS image's own URL where the artwork is another."""
    image = scope.get("image", {})
    return image.get("rss_url", image.get("url", ABSENT))


def categories(scope, feed, *schemes):
    """Categories by the element that they stand in, those within others after them."""
    found = []
    for category in scope.get("categories", []):
        if not schemes or category.get("scheme") in schemes:
            found.append(category)
            found += category.get("subcategories", [])
    return found or ABSENT


def tags(scope, feed):
    """Everything that sorts a show or an episode, with feedparser's names."""
    found = [
        {"term": one.get("text"), "scheme": one.get("domain"), "label": one.get("label")}
        for one in ([] if categories(scope, feed) is ABSENT else categories(scope, feed))]
    media = scope.get("media", {})
    parts = media.get("categories", []) + [
        one for content in media.get("contents", []) for one in content.get("categories", [])]
    for one in parts:
        found.append(
            {"term": one.get("text"), "scheme": one.get("scheme"), "label": one.get("label")})
    for subject in scope.get("dublin_core", {}).get("subjects", []):
        found.append({"term": subject})
    for keyword in scope.get("keywords", []):
        if not any(one.get("term") == keyword for one in found):
            found.append({"term": keyword})
    return [{k: v for k, v in one.items() if v is not None} for one in found] or ABSENT


def category_names(scope, feed):
    """Names of keywords, categories and subjects, in gofeed's order."""
    found = list(scope.get("keywords", []))
    all_of = categories(scope, feed)
    if all_of is not ABSENT:
        atom = feed.get("format", "").startswith("atom")
        found = [one.get("label" if atom and one.get("label") else "text") for one in all_of
                 if one.get("scheme") != "itunes"] + found + [
            one.get("text") for one in all_of if one.get("scheme") == "itunes"]
    found += scope.get("dublin_core", {}).get("subjects", [])
    return found or ABSENT


def links(scope, feed):
    """URLs of pages and of the feed itself: RSS's link, then Atom's."""
    found = [scope["link"]] if scope.get("link") and not _is_atom_link(scope) else []
    found += [link["href"] for link in scope.get("links", [])
              if link.get("rel", "alternate") in ("self", "alternate") and link.get("href")]
    return found or ABSENT


def _is_atom_link(scope):
    return any(link.get("href") == scope["link"] for link in scope.get("links", []))


def rdf_about(scope, feed):
    """rdf:about of a part."""
    return attribute(scope, feed, "rdf:about")


def term(scope, feed, name):
    """Dublin Core terms by name."""
    for one in scope.get("terms", []):
        if one["name"] == name:
            return one["value"]
    return ABSENT


def terms(scope, feed, name):
    """All of a Dublin Core term."""
    return [one["value"] for one in scope.get("terms", []) if one["name"] == name] or ABSENT


def weighted(scope, feed):
    """media:tags: names and weights, 1 where none is written."""
    found = []
    for word in scope.get("tags", []):
        name, _, weight = word.partition(":")
        found.append({"name": name.strip(), "weight": weight.strip() or "1"})
    return found or ABSENT


def versions(scope, feed, *rows):
    """The feed's format in another project's words: `ours=theirs`."""
    return dict(row.split("=") for row in rows).get(feed.get("format"), UNMAPPED)


def author_texts(scope, feed, *places):
    """Authors as texts: name and address."""
    found = authors(scope, feed, *places)
    if found is ABSENT:
        return ABSENT
    return [author_text({"authors": [one]}, feed) for one in found]


def contact_at(scope, feed, key, part):
    """As contact, for the first of a list."""
    values = scope.get(key)
    return contact({key: values[0]}, feed, key, part) if values else ABSENT


def base(scope, feed, element):
    """The base URL of a value: every xml:base around it resolved in turn."""
    result = feed.get("@base", "")
    chain = [attribute(feed, feed, "xml:base", "rss"), attribute(feed, feed, "xml:base")]
    if scope is not feed:
        chain.append(attribute(scope, feed, "xml:base"))
    chain.append(_own(scope, feed, "xml:base", element))
    for part in chain:
        if part is not ABSENT:
            result = urllib.parse.urljoin(result, part)
    return result if len(chain) > chain.count(ABSENT) or result else ABSENT


def all_links(scope, feed):
    """Links, with RSS's own one where no Atom link says the same."""
    own = [] if not scope.get("link") or _is_atom_link(scope) else [scope["link"]]
    return (own + scope.get("links", [])) or ABSENT


def yes(scope, feed, key):
    """A flag that only yes sets."""
    return True if scope.get(key) is True else ABSENT


def period(scope, feed, name, part):
    """Start or end of a DCMI Period."""
    value = term(scope, feed, name)
    if value is ABSENT:
        return ABSENT
    found = re.search(rf"{part}=([^;]*)", value)
    return found.group(1).strip() if found else ABSENT


def contents(scope, feed):
    """Atom content, content:encoded, and iTunes summary as a last one."""
    found = [scope[key] for key in ("content", "summary") if key in scope]
    found += [value for value in (foreign(scope, feed, name) for name in
              ("body", "fullitem", "summary")) if value is not ABSENT]
    return found or ABSENT


def shape(scope, feed):
    """The kind of geometry, in GeoJSON's words."""
    for key, name in _SHAPES.items():
        if key in scope:
            return name
    return ABSENT


def coordinates(scope, feed):
    """GeoJSON's coordinates: longitude first."""
    for key in _SHAPES:
        if key in scope:
            points = [[p["longitude"], p["latitude"]] + ([p["altitude"]] if "altitude" in p else [])
                      for p in scope[key]]
            return points[0] if key == "point" else [points] if key == "polygon" else points
    return ABSENT


_SHAPES = {"point": "Point", "line": "LineString", "polygon": "Polygon", "box": "Box"}


def file_stem(scope, feed):
    """The last part of the media file's URL, without its ending."""
    for enclosure in scope.get("enclosures", []):
        if enclosure.get("url"):
            return re.sub(r"\.[^.]*$", "", enclosure["url"].split("/")[-1])
    return ABSENT


def _is_html(value):
    return bool(re.search(r"<[A-Za-z/!][^<>]*>", value))


def _texts(scope, feed):
    # podcastparser has no place for the summary of Atom.
    keys = ("content",) if kind(feed, feed) == "atom" else ("content", "summary", "description")
    return [scope[key] for key in keys if key in scope]


def richest(scope, feed):
    """The text with markup in it: content before description."""
    for value in _texts(scope, feed):
        if _is_html(value):
            return value
    return scope.get("content", ABSENT)


def plainest(scope, feed):
    """The text without markup: description, else what the one with markup says."""
    for value in reversed(_texts(scope, feed)):
        if not _is_html(value):
            return value
    found = _texts(scope, feed)
    return found[-1] if found else ABSENT


def media_files(scope, feed):
    """Enclosures, else the files of Media RSS."""
    return scope.get("enclosures") or scope.get("media", {}).get("contents") or ABSENT


def playable(document):
    """Episodes that podcastparser lists: those with a file or a page, and a name for them."""
    return [one for one in document.get("episodes", [])
            if any("url" in file for file in one.get("enclosures", [])) or "guid" in one]


def thumbnail(scope, feed):
    """The first thumbnail of Media RSS, within groups and contents too."""
    media = scope.get("media", {})
    for part in [media, *media.get("groups", []), *media.get("contents", [])]:
        for one in part.get("thumbnails", []):
            return one.get("url", ABSENT)
    return ABSENT


def only(scope, feed, key, scheme):
    """Categories of one kind."""
    return [one for one in scope.get(key, []) if one.get("scheme") == scheme] or ABSENT


def kind(scope, feed):
    """rss, atom or json."""
    return feed.get("format", "").split("-")[0]


def generator_text(scope, feed):
    """Name, version and page of the generator as one text."""
    parts = [scope.get("generator"), scope.get("generator_version"), scope.get("generator_uri")]
    if scope.get("generator_version"):
        parts[1] = "v" + parts[1].lstrip("v")
    return " ".join(part for part in parts if part) or ABSENT


def first_picture(scope, feed):
    """The first picture in a text."""
    found = re.search(r"<img[^>]*src=\"([^\"]*)\"", scope.get("content", scope.get("description", "")))
    return found.group(1) if found else ABSENT


def made_id(scope, feed, key):
    """An id that the document states; one that is made up for want of it cannot be compared."""
    return scope.get(key, UNMAPPED)


def atom_language(scope, feed):
    """The language of an Atom feed; fastfeedparser knows that of RSS only by xml:lang."""
    is_atom = kind(feed, feed) == "atom"
    return scope.get("language", ABSENT) if is_atom else attribute(scope, feed, "xml:lang", "rss")


def fast_links(scope, feed):
    """Alternate links: of RSS none, of a feed in Atom its page once more."""
    found = [link for link in scope.get("links", []) if link.get("rel", "alternate") == "alternate"]
    if scope is feed and kind(feed, feed) == "rss":
        return ABSENT
    if scope is feed and found:
        page = {"href": feed.get("link"), "rel": "alternate", "type": found[0].get("type")}
        found = found + [page] if len(found) == 1 and len(feed.get("links", [])) > 1 else found
    return found or ABSENT


def fast_contents(scope, feed):
    """Content, and the description where there is none."""
    value = scope.get("content", scope.get("description"))
    return [value] if value else ABSENT


def feedrs_updated(scope, feed):
    """feed-rs takes the publication, and in RSS 2.0 the feed's own date, for a change."""
    if feed.get("format") in ("rss-0.91", "rss-0.92") or kind(feed, feed) == "atom":
        return ABSENT
    own = scope.get("published", scope.get("dublin_core", {}).get("date", ABSENT))
    return feed.get("updated", ABSENT) if own is ABSENT else own


def feedrs_people(scope, feed, which):
    """feed-rs puts managingEditor, webMaster and the owner among the contributors, and what iTunes
    says of an episode's author into its media."""
    if kind(feed, feed) == "atom":
        return scope.get(which, ABSENT)
    editors = authors(scope, feed, "managingEditor")
    editors = [] if editors is ABSENT else editors
    if which == "authors":
        others = [one for one in scope.get("authors", []) if one not in editors]
        if scope is not feed:
            others = [one for one in others if one.get("place") != "itunes:author"]
        return by_mail(others) or ABSENT
    found = list(scope.get("contributors", [])) + editors
    if scope.get("web_master"):
        parts = {"name": contact(scope, feed, "web_master", "name"),
                 "email": contact(scope, feed, "web_master", "email")}
        found.append({key: value for key, value in parts.items() if value is not ABSENT})
    if scope.get("owner"):
        found.append(scope["owner"])
    return by_mail(found) or ABSENT


def by_mail(people):
    """People in the order of their addresses and names: the document's order is not known."""
    return sorted(people, key=lambda one: (one.get("email") or "", one.get("name") or ""))


def feedrs_links(scope, feed):
    """RSS's link among Atom's, in the order of their targets; Atom's relation by default."""
    found = [dict(link) for link in scope.get("links", [])]
    if kind(feed, feed) == "atom":
        return [{"rel": "alternate", **link} for link in found] or ABSENT
    if scope.get("link") and not _is_atom_link(scope):
        found.append({"href": scope["link"]})
    return by_target(found) or ABSENT


def by_target(found):
    """Links in the order of their targets: RSS's and Atom's stand in no order to each other."""
    return sorted(found, key=lambda one: (one.get("href") or one.get("url") or "",
                                          str(one.get("duration") or "")))


def feedrs_media(scope, feed):
    """feed-rs makes one media object of what Media RSS, iTunes and the enclosures of an item say,
    and one of each group."""
    media = scope.get("media", {})
    own = {key: list(value) if isinstance(value, list) else value
           for key, value in media.items() if key != "groups"}
    for content in media.get("contents", []):
        for key in ("title", "description", "community"):
            if key in content:
                own.setdefault(key, content[key])
        for key in ("thumbnails", "credits"):
            own[key] = own.get(key, []) + content.get(key, [])
        if "url" not in content and "player" in content:
            own.setdefault("contents", []).append({"url": content["player"]["url"]})
    own["contents"] = [one for one in own.get("contents", []) if one.get("url")]
    if "player" in media:
        own["contents"].append({"url": media["player"]["url"]})
    if kind(feed, feed) != "atom":
        own["contents"] += scope.get("enclosures", [])
        if "summary" in scope:
            own["description"] = {"text": scope["summary"]}
        if "duration" in scope:
            own["duration"] = scope["duration"]
        if "image" in scope:
            own["thumbnails"] = own.get("thumbnails", []) + [{"url": scope["image"]}]
        by_itunes = authors(scope, feed, "itunes:author")
        if by_itunes is not ABSENT:
            own["credits"] = own.get("credits", []) + by_itunes
    own["contents"] = by_target(own["contents"])
    found = [{**group, "contents": by_target(group.get("contents", []))}
             for group in media.get("groups", [])]
    if any(value for value in own.values()):
        found.append(own)
    return found or ABSENT


def media_part(scope, feed, name):
    """A part of a media object."""
    return scope.get(name, ABSENT)


def unreadable(scope, feed):
    """Whether nothing could be read."""
    return not feed


def everything(scope, feed):
    """All that was written."""
    return json.dumps(feed, ensure_ascii=False)
