"""The alias table: what each project calls a value, the form to compare, and where ours is.

A row is `"their.path": (form, our path)`; `#` is a number. A third entry gives the values that say
"nothing there" in the other project, which has no way to leave a value out. Paths of ours are those
of paths.py, forms those of forms.py. A path of theirs without a row is not mapped.
"""

# A value that says "nothing there": the file's own name.
FILE_NAME = object()


def within(theirs, ours, rows):
    """Rows for a part, moved to where it stands."""
    moved = {}
    for path, (form, place, *rest) in rows.items():
        places = [f"{ours}{one.strip()}" for one in place.split("||")]
        moved[theirs + path] = (form, " || ".join(places), *rest)
    return moved


def both(rows):
    """Rows that are the same for feeds and episodes."""
    return {f"{where}.{path}": row for where in ("feed", "episode") for path, row in rows.items()}


# MARK: feedparser

_FEEDPARSER_PERSON = {
    "name": ("text", "name"),
    "email": ("text", "email"),
    "url": ("url", "uri"),
    "href": ("url", "uri"),
}
_FEEDPARSER_LINK = {
    "href": ("url", "href"),
    "rel": ("text", "rel", "alternate"),
    "type": ("text", "type"),
    "title": ("text", "title"),
    "hreflang": ("text", "hreflang"),
    "length": ("number", "length"),
}
_FEEDPARSER_GENERATOR = {
    "generator": ("text", "generator"),
    "generator_detail.name": ("text", "generator"),
    "generator_detail.url": ("url", "generator_uri"),
    "generator_detail.href": ("url", "generator_uri"),
    "generator_detail.version": ("text", "generator_version"),
}


def _feedparser_text(theirs, ours, element):
    return {
        theirs: ("html", ours),
        f"{theirs}_detail.value": ("html", ours),
        f"{theirs}_detail.type": ("text", f"@text_type({element})"),
        f"{theirs}_detail.language": ("text", f"@inherited(xml:lang,{element})"),
        f"{theirs}_detail.base": ("url", f"@base({element})"),
    }


_FEEDPARSER_SOURCE = {
    "id": ("text", "id"),
    **_feedparser_text("title", "title", "title"),
    **_feedparser_text("subtitle", "description", "description"),
    **_feedparser_text("rights", "copyright", "copyright"),
    "updated_parsed": ("date", "updated"),
    **_FEEDPARSER_GENERATOR,
    "tags.#.term": ("text", "categories.#.text"),
    "tags.#.label": ("text", "categories.#.label"),
    **within("author_detail.", "authors.0.", _FEEDPARSER_PERSON),
    **within("authors.#.", "authors.#.", _FEEDPARSER_PERSON),
    **within("contributors.#.", "contributors.#.", _FEEDPARSER_PERSON),
    **within("links.#.", "links.#.", _FEEDPARSER_LINK),
}

_FEEDPARSER_BOTH = {
    **_feedparser_text(
        "title", "title || itunes_title || media.title.text || dublin_core.titles.0", "title"),
    "author": ("text", "@author_text"),
    **within("author_detail.", "authors.0.", _FEEDPARSER_PERSON),
    **within("authors.#.", "authors.#.", _FEEDPARSER_PERSON),
    **within("contributors.#.", "contributors.#.", _FEEDPARSER_PERSON),
    **within("links.#.", "links.#.", _FEEDPARSER_LINK),
    "links.#.href": ("url", "links.#.href || link"),
    "links": ("exact", "@all_links"),
    "category": ("text", "categories.0.text || dublin_core.subjects.0"),
    "tags": ("exact", "@tags"),
    "tags.#.term": ("text", "@tags.#.term"),
    "tags.#.scheme": ("text", "@tags.#.scheme"),
    "tags.#.label": ("text", "@tags.#.label"),
    **_feedparser_text("copyright", "copyright || dublin_core.rights.0", "copyright"),
    **_feedparser_text("rights", "copyright || dublin_core.rights.0", "copyright"),
    "link": ("url", "link || @permalink || @link_with(alternate)"),
    "published": ("date", "published || dc_terms.issued"),
    "published_parsed": ("date", "published || dc_terms.issued"),
    "updated": ("date", "updated || dc_terms.modified || dublin_core.date"),
    "updated_parsed": ("date", "updated || dc_terms.modified || dublin_core.date"),
    "itunes_block": ("flag", "@yes(block)", 0),
    "itunes_explicit": ("flag", "explicit"),
    "thr_in-reply-to.href": ("url", "thread.in_reply_to.0.href || @foreign_attribute(in-reply-to,href)"),
    "thr_in-reply-to.ref": ("text", "thread.in_reply_to.0.ref || @foreign_attribute(in-reply-to,ref)"),
    "thr_in-reply-to.source": ("url", "thread.in_reply_to.0.source || @foreign_attribute(in-reply-to,source)"),
    "thr_in-reply-to.type": ("text", "thread.in_reply_to.0.type || @foreign_attribute(in-reply-to,type)"),
}

FEEDPARSER = {
    **both(_FEEDPARSER_BOTH),
    "version": (
        "text",
        "@versions(rss-0.90=rss090,rss-0.91=rss091u,rss-0.92=rss092,rss-0.93=rss093,"
        "rss-0.94=rss094,rss-1.0=rss10,rss-2.0=rss20,atom-0.3=atom03,atom-1.0=atom10)"),
    "encoding": ("charset", "encoding"),
    "feed.id": ("text", "atom_id"),
    "feed.docs": ("url", "docs"),
    **within("feed.", "", _FEEDPARSER_GENERATOR),
    "feed.icon": ("url", "icon"),
    "feed.logo": ("url", "logo"),
    "feed.ttl": ("number", "ttl"),
    "feed.language": (
        "text", "language || dublin_core.languages.0 || @inherited(xml:lang,title)"),
    "feed.cloud.domain": ("text", "cloud.domain"),
    "feed.image.href": ("url", "image.url || logo"),
    "feed.image.title": ("text", "image.title"),
    "feed.image.link": ("url", "image.link"),
    "feed.image.height": ("number", "image.height"),
    "feed.image.width": ("number", "image.width"),
    "feed.image.description": ("text", "image.description"),
    "feed.textinput.title": ("text", "text_input.title"),
    "feed.textinput.name": ("text", "text_input.name"),
    "feed.textinput.link": ("url", "text_input.link"),
    "feed.textinput.description": ("text", "text_input.description"),
    **{f"feed.{path}": row for path, row in {
        **_feedparser_text("description", "description || summary", "description"),
        **_feedparser_text("subtitle", "description || subtitle", "description"),
        **_feedparser_text("tagline", "description || subtitle", "description"),
        **_feedparser_text("info", "@foreign(info)", "info"),
    }.items()},
    "feed.publisher": ("text", "dublin_core.publishers.0 || web_master"),
    "feed.publisher_detail.name": (
        "text", "owner.name || @contact(web_master,name) || dublin_core.@contact_at(publishers,name)"),
    "feed.publisher_detail.email": (
        "text",
        "owner.email || @contact(web_master,email) || dublin_core.@contact_at(publishers,email)"),
    "feed.validity_start": ("date", "dc_terms.@period(valid,start)"),
    "feed.validity_start_parsed": ("date", "dc_terms.@period(valid,start)"),
    "feed.validity_end": ("date", "dc_terms.@period(valid,end)"),
    "feed.validity_end_parsed": ("date", "dc_terms.@period(valid,end)"),
    "episode.id": ("text", "guid"),
    "episode.guidislink": ("flag", "@guid_is_page"),
    **{f"episode.{path}": row for path, row in {
        **_feedparser_text("summary", "description || summary", "description"),
        **_feedparser_text("description", "description || summary || content", "description"),
    }.items()},
    "episode.content.#.value": ("html", "@contents.#"),
    "episode.content.#.type": ("text", "@text_type(content)"),
    "episode.content.#.language": ("text", "@inherited(xml:lang,content)"),
    "episode.content.#.base": ("url", "@base(content)"),
    "episode.created": ("date", "dc_terms.created || @foreign(created)"),
    "episode.created_parsed": ("date", "dc_terms.created || @foreign(created)"),
    "episode.expired_parsed": ("date", "expires"),
    "episode.enclosures.#.href": ("url", "enclosures.#.url"),
    "episode.enclosures.#.length": ("number", "enclosures.#.length"),
    "episode.enclosures.#.type": ("text", "enclosures.#.type"),
    "episode.image.href": ("url", "image"),
    "episode.itunes_duration": ("seconds", "duration"),
    "episode.license": ("url", "creative_commons.licenses.0 || @link_with(license)"),
    "episode.media_thumbnail.#.url": ("url", "media.thumbnails.#.url"),
    "episode.wfw_comment": ("url", "wfw.comment"),
    "episode.wfw_commentrss": ("url", "wfw.comment_rss"),
    "episode.where.type": ("text", "geo.@shape || geo.where.@shape"),
    "episode.where.coordinates": ("exact", "geo.@coordinates || geo.where.@coordinates"),
    "episode.where": ("exact", "geo.@coordinates || geo.where.@coordinates"),
    "episode.madeup_element": ("text", "@foreign(element)"),
    **within("episode.source.", "item_source.feed.", _FEEDPARSER_SOURCE),
}

# MARK: podcastparser

PODCASTPARSER = {
    "feed.title": ("text", "title", FILE_NAME),
    "feed.description": ("plain", "description"),
    "feed.language": ("text", "language"),
    "feed.type": ("text", "type"),
    "feed.itunes_author": ("text", "@authors(itunes:author).0.name"),
    "feed.itunes_owner.name": ("text", "owner.name"),
    "feed.itunes_owner.email": ("text", "owner.email"),
    "feed.new_url": ("url", "new_feed_url"),
    "feed.cover_url": ("url", "image.url || logo"),
    "feed.funding_url": ("url", "funding.0.url"),
    "feed.paged_feed_first": ("url", "@link_with(first)"),
    "feed.paged_feed_next": ("url", "@link_with(next)"),
    "feed.link": ("url", "link", ""),
    "episode.title": ("text", "title || @file_stem", ""),
    "episode.guid": ("text", "guid || link || enclosures.0.url"),
    "episode.link": ("url", "link || @permalink_here", ""),
    "episode.description": ("plain", "@plainest", ""),
    "episode.description_html": ("html", "@richest"),
    "episode.subtitle": ("text", "subtitle"),
    "episode.published": ("date", "published || updated", 0),
    "episode.total_time": ("seconds", "duration", 0),
    "episode.payment_url": ("url", "@link_with(payment)"),
    "episode.episode_art_url": ("url", "image || @thumbnail"),
    "episode.chapters_json_url": ("url", "chapters_url"),
    "episode.explicit": ("flag", "explicit"),
    "episode.number": ("number", "episode"),
    "episode.type": ("text", "episode_type"),
    "episode.enclosures.#.url": ("url", "@media_files.#.url"),
    "episode.enclosures.#.file_size": ("number", "@media_files.#.length", -1),
    "episode.enclosures.#.mime_type": (
        "text", "@media_files.#.type", "application/octet-stream"),
}

# MARK: gofeed
#
# Its RSS and Atom parsers have models of their own; the third model is made of either.

_GOFEED_PERSON = {
    "name": ("text", "name"),
    "email": ("text", "email"),
    "uri": ("url", "uri"),
}
_GOFEED_LINK = {
    "href": ("url", "href"),
    "rel": ("text", "rel", "alternate"),
    "type": ("text", "type"),
    "title": ("text", "title"),
    "hreflang": ("text", "hreflang"),
    "length": ("number", "length"),
}
_GOFEED_PEOPLE = {
    **within("authors.#.", "authors.#.", _GOFEED_PERSON),
    **within("contributors.#.", "contributors.#.", _GOFEED_PERSON),
    **within("author.", "authors.0.", _GOFEED_PERSON),
}
_GOFEED_DC = {
    "creator.#": ("text", "@author_texts(dc:creator).#"),
    "date.#": ("date", "dublin_core.date"),
    "rights.#": ("text", "dublin_core.rights.#"),
    **{f"{name}.#": ("text", f"dublin_core.{name}s.#") for name in (
        "title", "subject", "description", "publisher", "contributor", "type", "format",
        "identifier", "source", "language", "relation", "coverage")},
}
_GOFEED_ITUNES = {
    "author": ("text", "@authors(itunes:author).0.name"),
    "summary": ("text", "summary"),
    "subtitle": ("text", "subtitle"),
    "image": ("url", "image.url || image"),
    "keywords": ("words", "keywords"),
    "categories.#.text": ("text", "@only(categories,itunes).#.text"),
    "categories.#.subcategory.text": ("text", "@only(categories,itunes).#.subcategories.0.text"),
}
_GOFEED_ATOM_SOURCE = {
    "id": ("text", "id"),
    "title": ("xhtml", "title"),
    "subtitle": ("xhtml", "description"),
    "rights": ("xhtml", "copyright"),
    "icon": ("url", "icon"),
    "logo": ("url", "logo"),
    "updated": ("date", "updated"),
    "updatedParsed": ("date", "updated"),
    "generator.value": ("text", "generator"),
    "generator.uri": ("url", "generator_uri"),
    "generator.version": ("text", "generator_version"),
    "categories.#.term": ("text", "categories.#.text"),
    "categories.#.scheme": ("text", "categories.#.domain"),
    "categories.#.label": ("text", "categories.#.label"),
    **within("links.#.", "links.#.", _GOFEED_LINK),
    **_GOFEED_PEOPLE,
}

GOFEED_ATOM = {
    **{f"feed.{path}": row for path, row in {
        **_GOFEED_ATOM_SOURCE,
        "id": ("text", "atom_id"),
        "language": ("text", "language || @attribute(xml:lang)"),
        "version": ("text", "@versions(atom-0.3=0.3,atom-1.0=1.0)"),
    }.items()},
    **{f"episode.{path}": row for path, row in {
        **_GOFEED_ATOM_SOURCE,
        "id": ("text", "guid"),
        "summary": ("xhtml", "description"),
        "published": ("date", "published"),
        "publishedParsed": ("date", "published"),
        "content.value": ("xhtml", "content"),
        "content.type": ("text", "content_type"),
        "content.src": ("url", "content_url"),
    }.items()},
    **within("episode.source.", "item_source.feed.", _GOFEED_ATOM_SOURCE),
}

_GOFEED_RSS_BOTH = {
    "title": ("html", "title || dublin_core.titles.0"),
    "link": ("url", "link"),
    "links.#": ("url", "@links.#"),
    "description": ("html", "description"),
    "categories.#.value": ("html", "@only(categories,rss).#.text"),
    "categories.#.domain": ("text", "@only(categories,rss).#.domain"),
    **within("dcExt.", "", _GOFEED_DC),
    **within("itunesExt.", "", _GOFEED_ITUNES),
}

GOFEED_RSS = {
    **both(_GOFEED_RSS_BOTH),
    "feed.version": (
        "text",
        "@versions(rss-0.90=0.9,rss-0.91=0.91,rss-0.92=0.92,rss-0.93=0.93,rss-0.94=0.94,"
        "rss-1.0=1.0,rss-2.0=2.0)"),
    "feed.language": ("text", "language"),
    "feed.copyright": ("html", "copyright"),
    "feed.managingEditor": ("html", "@author_text(managingEditor)"),
    "feed.webMaster": ("html", "web_master"),
    "feed.pubDate": ("date", "published"),
    "feed.pubDateParsed": ("date", "published"),
    "feed.lastBuildDate": ("date", "updated"),
    "feed.lastBuildDateParsed": ("date", "updated"),
    "feed.generator": ("html", "generator"),
    "feed.docs": ("html", "docs"),
    "feed.ttl": ("number", "ttl"),
    "feed.rating": ("html", "rating"),
    "feed.skipHours.#": ("number", "skip_hours.#"),
    "feed.skipDays.#": ("text", "skip_days.#"),
    **{f"feed.cloud.{theirs}": ("text", f"cloud.{ours}") for theirs, ours in {
        "domain": "domain", "port": "port", "path": "path",
        "registerProcedure": "register_procedure", "protocol": "protocol"}.items()},
    **{f"feed.textInput.{name}": ("html", f"text_input.{name}") for name in (
        "title", "description", "name", "link")},
    "feed.image.url": ("url", "@rss_image"),
    **{f"feed.image.{name}": ("html", f"image.{name}") for name in (
        "title", "link", "description", "width", "height")},
    "episode.author": ("html", "@author_text(author)"),
    "episode.content": ("html", "content"),
    "episode.comments": ("url", "comments"),
    "episode.guid.value": ("html", "guid"),
    "episode.guid.isPermalink": ("flag", "guid_is_permalink", "true"),
    "episode.pubDate": ("date", "published"),
    "episode.pubDateParsed": ("date", "published"),
    "episode.source.title": ("html", "item_source.title"),
    "episode.source.url": ("url", "item_source.url"),
    **within("episode.enclosure.", "enclosures.0.", {
        "url": ("url", "url"), "type": ("text", "type"), "length": ("number", "length")}),
    **within("episode.enclosures.#.", "enclosures.#.", {
        "url": ("url", "url"), "type": ("text", "type"), "length": ("number", "length")}),
}

_GOFEED_BOTH = {
    "title": ("html", "title || dublin_core.titles.0"),
    "description": ("html", "description || dublin_core.descriptions.0 || summary"),
    "link": ("url", "link || @link_with(alternate)"),
    "links.#": ("url", "@links.#"),
    "updated": ("date", "updated || dublin_core.date || @foreign(updated)"),
    "updatedParsed": ("date", "updated || dublin_core.date || @foreign(updated)"),
    "categories.#": ("text", "@category_names.#"),
    **_GOFEED_PEOPLE,
    **within("dcExt.", "", _GOFEED_DC),
    **within("itunesExt.", "", _GOFEED_ITUNES),
}

GOFEED = {
    **both(_GOFEED_BOTH),
    "feed.feedType": ("text", "@kind"),
    "feed.feedVersion": (
        "text",
        "@versions(rss-0.90=0.9,rss-0.91=0.91,rss-0.92=0.92,rss-0.93=0.93,rss-0.94=0.94,"
        "rss-1.0=1.0,rss-2.0=2.0,atom-0.3=0.3,atom-1.0=1.0)"),
    "feed.feedLink": ("url", "self_url"),
    "feed.language": ("text", "language || dublin_core.languages.0 || @attribute(xml:lang)"),
    "feed.copyright": ("html", "copyright || dublin_core.rights.0"),
    "feed.generator": ("text", "@generator_text"),
    "feed.published": ("date", "published"),
    "feed.publishedParsed": ("date", "published"),
    "feed.image.url": ("url", "@rss_image || logo || icon || media.contents.0.url"),
    "feed.image.title": ("text", "image.title"),
    "feed.author.name": ("text", "authors.0.name || @contact(web_master,name)"),
    "feed.author.email": ("text", "authors.0.email || @contact(web_master,email)"),
    "feed.authors.#.name": ("text", "authors.#.name || @contact(web_master,name)"),
    "feed.authors.#.email": ("text", "authors.#.email || @contact(web_master,email)"),
    "episode.guid": ("text", "guid"),
    "episode.content": ("html", "content"),
    "episode.published": ("date", "published || dublin_core.date || updated"),
    "episode.publishedParsed": ("date", "published || dublin_core.date || updated"),
    "episode.image.url": ("url", "image || @first_picture"),
    **within("episode.enclosures.#.", "enclosures.#.", {
        "url": ("url", "url"), "type": ("text", "type"), "length": ("number", "length")}),
}

# MARK: feed-rs

_FEEDRS_LINK = {
    # URLs are kept as they are written there.
    "href": ("url", "href_raw || href"),
    "rel": ("text", "rel"),
    "media_type": ("text", "type"),
    "href_lang": ("text", "hreflang"),
    "title": ("text", "title"),
    "length": ("number", "length"),
}
_FEEDRS_PERSON = {
    "name": ("text", "name"),
    "email": ("text", "email"),
    "uri": ("url", "uri"),
}
_FEEDRS_CATEGORY = {
    "term": ("text", "text"),
    "scheme": ("text", "domain"),
    "label": ("text", "label"),
}
_FEEDRS_MEDIA = {
    "title": ("html", "@media_part(title).text"),
    "title.content": ("html", "@media_part(title).text"),
    "description": ("html", "@media_part(description).text"),
    "description.content": ("html", "@media_part(description).text"),
    "community": ("exact", "@media_part(community)"),
    "credits.#.entity": ("text", "@media_part(credits).#.name"),
    "duration.secs": ("seconds", "@media_part(duration)"),
    "content.#.url": ("url", "@media_part(contents).#.url"),
    "content.#.content_type": ("text", "@media_part(contents).#.type"),
    "content.#.size": ("number", "@media_part(contents).#.length"),
    "content.#.height": ("number", "@media_part(contents).#.height"),
    "content.#.width": ("number", "@media_part(contents).#.width"),
    "content.#.duration.secs": ("seconds", "@media_part(contents).#.duration"),
    "content.#.duration": ("seconds", "@media_part(contents).#.duration"),
    "thumbnails.#.image.uri": ("url", "@media_part(thumbnails).#.url"),
    "thumbnails.#.image.height": ("number", "@media_part(thumbnails).#.height"),
    "thumbnails.#.image.width": ("number", "@media_part(thumbnails).#.width"),
    "thumbnails.#.time": ("seconds", "@media_part(thumbnails).#.time"),
}

FEEDRS = {
    "feed.feed_type": (
        "text",
        "@versions(rss-0.90=RSS1,rss-0.91=RSS0,rss-0.92=RSS0,rss-0.93=RSS0,rss-0.94=RSS0,"
        "rss-1.0=RSS1,rss-2.0=RSS2,atom-0.3=Atom,atom-1.0=Atom,json-feed-1.0=JSON,"
        "json-feed-1.1=JSON)"),
    "feed.id": ("text", "@made_id(atom_id)"),
    "feed.title": ("html", "title"),
    "feed.title.content": ("html", "title"),
    "feed.title.content_type": ("text", "@text_type(title)"),
    "feed.description": ("html", "description || summary"),
    "feed.description.content": ("html", "description || summary"),
    "feed.description.content_type": ("text", "@text_type(description)"),
    "feed.updated": ("date", "updated"),
    "feed.published": ("date", "published || dublin_core.date"),
    "feed.language": ("lowercase", "language"),
    "feed.ttl": ("number", "ttl"),
    "feed.rights": ("html", "copyright || dublin_core.rights.0"),
    "feed.rights.content": ("html", "copyright || dublin_core.rights.0"),
    "feed.rights.content_type": ("text", "@text_type(copyright)"),
    "feed.generator": ("text", "generator"),
    "feed.generator.content": ("text", "generator"),
    "feed.generator.uri": ("url", "generator_uri"),
    "feed.generator.version": ("text", "generator_version"),
    "feed.icon": ("url", "icon_raw || icon"),
    "feed.icon.uri": ("url", "icon_raw || icon"),
    "feed.logo": ("url", "logo_raw || logo || @rss_image"),
    "feed.logo.uri": ("url", "logo_raw || logo || @rss_image"),
    "feed.logo.title": ("text", "image.title"),
    "feed.logo.link": ("url", "image.link"),
    "feed.logo.link.href": ("url", "image.link"),
    "feed.logo.description": ("text", "image.description"),
        **within("feed.authors.#.", "@feedrs_people(authors).#.", _FEEDRS_PERSON),
    **within("feed.contributors.#.", "@feedrs_people(contributors).#.", _FEEDRS_PERSON),
    **within("feed.categories.#.", "categories.#.", _FEEDRS_CATEGORY),
    "feed.categories.#.subcategories.#.term": ("text", "categories.#.subcategories.#.text"),
    "feed.categories.#.subcategories.#.label": ("text", "categories.#.subcategories.#.label"),
    "feed.categories.#.subcategories.#.scheme": ("text", "categories.#.subcategories.#.domain"),
    **within("feed.links.#.", "@feedrs_links.#.", _FEEDRS_LINK),
    "episode.id": ("text", "@made_id(guid)"),
    "episode.title": ("html", "title"),
    "episode.title.content": ("html", "title"),
    "episode.title.content_type": ("text", "@text_type(title)"),
    "episode.updated": ("date", "updated || @feedrs_updated"),
    "episode.published": ("date", "published || dublin_core.date"),
    "episode.language": ("text", "@attribute(xml:lang,content)"),
    "episode.base": ("url", "@attribute(xml:base,content)"),
    "episode.summary": ("html", "description || dublin_core.descriptions.0"),
    "episode.summary.content": ("html", "description || dublin_core.descriptions.0"),
    "episode.summary.content_type": ("text", "@text_type(description)"),
    "episode.content": ("xhtml", "content"),
    "episode.content.body": ("xhtml", "content"),
    "episode.content.content_type": ("text", "@text_type(content)"),
    "episode.content.src": ("url", "content_url"),
    "episode.content.src.href": ("url", "content_url"),
    "episode.rights": ("html", "copyright || dublin_core.rights.0"),
    "episode.rights.content": ("html", "copyright || dublin_core.rights.0"),
    **within("episode.authors.#.", "@feedrs_people(authors).#.", _FEEDRS_PERSON),
    **within("episode.contributors.#.", "contributors.#.", _FEEDRS_PERSON),
    **within("episode.categories.#.", "categories.#.", _FEEDRS_CATEGORY),
    **within("episode.links.#.", "@feedrs_links.#.", _FEEDRS_LINK),
    **within("episode.media.#.", "@feedrs_media.#.", _FEEDRS_MEDIA),
}

# MARK: fastfeedparser

_FAST_LINK = {
    "href": ("url", "href"),
    "rel": ("text", "rel", "alternate"),
    "type": ("text", "type"),
    "title": ("text", "title"),
}

FASTFEEDPARSER = {
    "feed.title": ("html", "title"),
    "feed.title_detail.value": ("html", "title"),
    "feed.title_detail.language": ("text", "@atom_language"),
    "feed.title_detail.base": ("url", "@attribute(xml:base,title)"),
    "feed.subtitle": ("html", "description || subtitle"),
    "feed.subtitle_detail.value": ("html", "description || subtitle"),
    "feed.link": ("url", "link"),
    "feed.language": ("text", "@atom_language"),
    "feed.generator": ("text", "generator"),
    "feed.id": ("text", "atom_id"),
    "feed.updated": ("date", "updated || dublin_core.date"),
    **within("feed.links.#.", "@fast_links.#.", _FAST_LINK),
    "episode.title": ("html", "title"),
    "episode.id": ("text", "guid || link"),
    "episode.link": ("url", "link || @permalink"),
    "episode.author": ("text", "authors.0.name"),
    "episode.author_detail.name": ("text", "authors.0.name"),
    "episode.authors.#.name": ("text", "authors.#.name"),
    "episode.comments": ("url", "comments"),
    "episode.description": ("excerpt", "description || content"),
    "episode.content.#.value": ("xhtml", "@fast_contents.#"),
    "episode.published": ("date", "published || dublin_core.date"),
    "episode.updated": ("date", "updated"),
    "episode.tags.#.term": ("text", "@tags.#.term"),
    "episode.tags.#.label": ("text", "@tags.#.label"),
    "episode.tags.#.scheme": ("text", "@tags.#.scheme"),
    **within("episode.links.#.", "@fast_links.#.", _FAST_LINK),
}

# MARK: feedsmith

_SMITH_PERSON = {
    "name": ("text", "name"),
    "email": ("text", "email"),
    "uri": ("url", "uri"),
}
_SMITH_LINK = {
    # URLs are kept as they are written there.
    "href": ("url", "href_raw || href"),
    "rel": ("text", "rel"),
    "type": ("text", "type"),
    "title": ("text", "title"),
    "hreflang": ("text", "hreflang"),
    "length": ("number", "length"),
}
_SMITH_ATOM = {
    "title": ("xhtml", "title"),
    "rights": ("xhtml", "copyright"),
    "updated": ("date", "updated"),
    "published": ("date", "published"),
    "generator.text": ("text", "generator"),
    "generator.uri": ("url", "generator_uri"),
    "generator.version": ("text", "generator_version"),
    "icon": ("url", "icon"),
    "logo": ("url", "logo"),
    "categories.#.term": ("text", "categories.#.text"),
    "categories.#.scheme": ("text", "categories.#.domain"),
    "categories.#.label": ("text", "categories.#.label"),
    **within("authors.#.", "authors.#.", _SMITH_PERSON),
    **within("contributors.#.", "contributors.#.", _SMITH_PERSON),
    **within("links.#.", "links.#.", _SMITH_LINK),
}
_SMITH_DC_NAMES = (
    "title", "subject", "description", "publisher", "contributor", "type", "format", "identifier",
    "source", "language", "relation", "coverage")
_SMITH_DC = {
    "creator": ("text", "@author_texts(dc:creator).0"),
    "creators.#": ("text", "@author_texts(dc:creator).#"),
    "date": ("date", "dublin_core.date"),
    "dates.#": ("date", "dublin_core.date"),
    "rights": ("text", "dublin_core.rights.0"),
    **{name: ("text", f"dublin_core.{name}s.0") for name in _SMITH_DC_NAMES},
    **{f"{name}s.#": ("text", f"dublin_core.{name}s.#") for name in _SMITH_DC_NAMES},
}
_SMITH_DCTERMS_DATES = {
    "created": "created", "issued": "issued", "modified": "modified", "available": "available",
    "date": "date", "dateAccepted": "date_accepted", "dateSubmitted": "date_submitted",
}
# Their name of the list where it is not the term and an s; None where they have no list.
_SMITH_DCTERMS = {
    "abstract": "abstracts", "accessRights": None, "accrualMethod": "accrualMethods",
    "accrualPeriodicity": "accrualPeriodicities", "accrualPolicy": "accrualPolicies",
    "alternative": "alternatives", "audience": "audiences",
    "bibliographicCitation": "bibliographicCitations", "conformsTo": None,
    "contributor": "contributors", "coverage": "coverages", "creator": "creators",
    "dateCopyrighted": None, "description": "descriptions", "educationLevel": "educationLevels",
    "extent": "extents", "format": "formats", "hasFormat": "hasFormats", "hasPart": "hasParts",
    "hasVersion": "hasVersions", "identifier": "identifiers",
    "instructionalMethod": "instructionalMethods", "isFormatOf": None, "isPartOf": None,
    "isReferencedBy": None, "isReplacedBy": None, "isRequiredBy": None, "isVersionOf": None,
    "language": "languages", "license": "licenses", "mediator": "mediators", "medium": "mediums",
    "provenance": "provenances", "publisher": "publishers", "references": None,
    "relation": "relations", "replaces": None, "requires": None, "rights": None,
    "rightsHolder": "rightsHolders", "source": "sources", "spatial": "spatials",
    "subject": "subjects", "tableOfContents": None, "temporal": "temporals", "title": "titles",
    "type": "types", "valid": None,
}
_SMITH_TERMS = {
    **{theirs: ("date", f"dc_terms.{ours}") for theirs, ours in _SMITH_DCTERMS_DATES.items()},
    "dates.#": ("date", "dc_terms.date"),
    **{name: ("text", f"dc_terms.@term({name})") for name in _SMITH_DCTERMS},
    **{f"{names}.#": ("text", f"dc_terms.@terms({name}).#")
       for name, names in _SMITH_DCTERMS.items() if names},
}
_SMITH_MEDIA_PARTS = {
    "title.value": ("text", "title.text"),
    "title.type": ("text", "title.type"),
    "description.value": ("html", "description.text"),
    "description.type": ("text", "description.type"),
    "keywords.#": ("text", "keywords.#"),
    "thumbnails.#.url": ("url", "thumbnails.#.url"),
    "thumbnails.#.width": ("number", "thumbnails.#.width"),
    "thumbnails.#.height": ("number", "thumbnails.#.height"),
    "thumbnails.#.time": ("seconds", "thumbnails.#.time"),
    "categories.#.name": ("text", "categories.#.text"),
    "categories.#.scheme": ("text", "categories.#.scheme"),
    "categories.#.label": ("text", "categories.#.label"),
    "credits.#.value": ("text", "credits.#.name"),
    "credits.#.role": ("text", "credits.#.role"),
    "credits.#.scheme": ("text", "credits.#.scheme"),
    "ratings.#.value": ("text", "ratings.#.text"),
    "ratings.#.scheme": ("text", "ratings.#.scheme"),
    "hashes.#.value": ("text", "hashes.#.value"),
    "hashes.#.algo": ("text", "hashes.#.algorithm"),
    "player.url": ("url", "player.url"),
    "copyright.value": ("text", "copyright.text"),
    "copyright.url": ("url", "copyright.url"),
    "texts.#.value": ("html", "texts.#.text"),
    "texts.#.type": ("text", "texts.#.type"),
    "texts.#.lang": ("text", "texts.#.language"),
    "texts.#.start": ("seconds", "texts.#.start"),
    "texts.#.end": ("seconds", "texts.#.end"),
    "restrictions.#.value": ("text", "restrictions.#.text"),
    "restrictions.#.relationship": ("text", "restrictions.#.relationship"),
    "restrictions.#.type": ("text", "restrictions.#.type"),
    "community.starRating.average": ("number", "community.star_rating.average"),
    "community.starRating.count": ("number", "community.star_rating.count"),
    "community.starRating.min": ("number", "community.star_rating.minimum"),
    "community.starRating.max": ("number", "community.star_rating.maximum"),
    "community.statistics.views": ("number", "community.statistics.views"),
    "community.statistics.favorites": ("number", "community.statistics.favorites"),
    "community.tags.#.name": ("text", "community.@weighted.#.name"),
    "community.tags.#.weight": ("number", "community.@weighted.#.weight"),
    "comments.#": ("text", "comments.#"),
    "embed.url": ("url", "embed.url"),
    "embed.width": ("number", "embed.width"),
    "embed.height": ("number", "embed.height"),
    "embed.params.#.name": ("text", "embed.parameters.#.name"),
    "embed.params.#.value": ("text", "embed.parameters.#.value"),
    "responses.#": ("url", "responses.#"),
    "backLinks.#": ("url", "back_links.#"),
    "status.state": ("text", "status.state"),
    "status.reason": ("text", "status.reason"),
    "prices.#.type": ("text", "prices.#.type"),
    "prices.#.price": ("number", "prices.#.amount"),
    "prices.#.currency": ("text", "prices.#.currency"),
    "prices.#.info": ("text", "prices.#.info"),
    "licenses.#.name": ("text", "licenses.#.name"),
    "licenses.#.type": ("text", "licenses.#.type"),
    "licenses.#.href": ("url", "licenses.#.href"),
    "subTitles.#.type": ("text", "subtitles.#.type"),
    "subTitles.#.lang": ("text", "subtitles.#.language"),
    "subTitles.#.href": ("url", "subtitles.#.href"),
    "peerLinks.#.type": ("text", "peer_links.#.type"),
    "peerLinks.#.href": ("url", "peer_links.#.href"),
    "locations.#.description": ("text", "locations.#.description || locations.#.text"),
    "rights.status": ("text", "rights.status"),
    "scenes.#.title": ("text", "scenes.#.title"),
    "scenes.#.description": ("text", "scenes.#.description"),
    "scenes.#.startTime": ("seconds", "scenes.#.start"),
    "scenes.#.endTime": ("seconds", "scenes.#.end"),
}
_SMITH_MEDIA_CONTENT = {
    **_SMITH_MEDIA_PARTS,
    "url": ("url", "url"),
    "fileSize": ("number", "length"),
    "type": ("text", "type"),
    "medium": ("text", "medium"),
    "isDefault": ("flag", "default"),
    "expression": ("text", "expression"),
    "bitrate": ("number", "bitrate"),
    "framerate": ("number", "frame_rate"),
    "samplingrate": ("number", "sampling_rate"),
    "channels": ("number", "channels"),
    "duration": ("seconds", "duration"),
    "height": ("number", "height"),
    "width": ("number", "width"),
    "lang": ("text", "language"),
}
_SMITH_MEDIA_GROUP = {
    **_SMITH_MEDIA_PARTS,
    **within("contents.#.", "contents.#.", _SMITH_MEDIA_CONTENT),
}
_SMITH_MEDIA = {
    **_SMITH_MEDIA_PARTS,
    **within("contents.#.", "contents.#.", _SMITH_MEDIA_CONTENT),
    **within("group.", "groups.0.", _SMITH_MEDIA_GROUP),
    **within("groups.#.", "groups.#.", _SMITH_MEDIA_GROUP),
}
_SMITH_GEO = {
    "point.lat": ("number", "point.0.latitude"),
    "point.lng": ("number", "point.0.longitude"),
    **{f"{shape}.points.#.{theirs}": ("number", f"{shape}.#.{ours}")
       for shape in ("line", "polygon")
       for theirs, ours in (("lat", "latitude"), ("lng", "longitude"))},
    "box.lowerCorner.lat": ("number", "box.0.latitude"),
    "box.lowerCorner.lng": ("number", "box.0.longitude"),
    "box.upperCorner.lat": ("number", "box.1.latitude"),
    "box.upperCorner.lng": ("number", "box.1.longitude"),
    "featureTypeTag": ("text", "feature_type"),
    "relationshipTag": ("text", "relationship"),
    "featureName": ("text", "feature_name"),
    "elev": ("number", "elevation"),
    "floor": ("number", "floor"),
    "radius": ("number", "radius"),
}
_SMITH_MODULES = {
    "rdf.about": ("text", "@attribute(rdf:about)"),
    "content.encoded": ("html", "content"),
    "slash.section": ("text", "slash.section"),
    "slash.department": ("text", "slash.department"),
    "slash.comments": ("number", "slash.comments"),
    "slash.hitParade.#": ("number", "slash.hit_parade.#"),
    "wfw.comment": ("url", "wfw.comment"),
    "wfw.commentRss": ("url", "wfw.comment_rss"),
    "sy.updatePeriod": ("text", "syndication.period"),
    "sy.updateFrequency": ("number", "syndication.frequency"),
    "sy.updateBase": ("date", "syndication.base"),
    "admin.errorReportsTo": ("text", "@foreign_attribute(errorReportsTo,resource)"),
    "admin.generatorAgent": ("text", "@foreign_attribute(generatorAgent,resource)"),
    **within("atom.links.#.", "links.#.", _SMITH_LINK),
    **within("dc.", "", _SMITH_DC),
    **within("dcterms.", "", _SMITH_TERMS),
    **within("media.", "media.", _SMITH_MEDIA),
    **within("georss.", "geo.", _SMITH_GEO),
}

FEEDSMITH_ATOM = {
    **both(_SMITH_ATOM),
    "feed.id": ("text", "atom_id"),
    "feed.subtitle": ("xhtml", "description"),
    "episode.id": ("text", "guid"),
    "episode.summary": ("xhtml", "description"),
    "episode.content": ("xhtml", "content"),
    **within("episode.source.", "item_source.feed.", {
        **_SMITH_ATOM, "id": ("text", "id"), "subtitle": ("xhtml", "description")}),
}

FEEDSMITH_RSS = {
    **both(_SMITH_MODULES),
    **both({
        "title": ("html", "title"),
        "link": ("url", "link"),
        "description": ("html", "description"),
        "categories.#.name": ("text", "categories.#.text"),
        "categories.#.domain": ("text", "categories.#.domain"),
    }),
    "feed.language": ("text", "language"),
    "feed.copyright": ("text", "copyright"),
    "feed.managingEditor": ("text", "@author_text(managingEditor)"),
    "feed.webMaster": ("text", "web_master"),
    "feed.pubDate": ("date", "published"),
    "feed.lastBuildDate": ("date", "updated"),
    "feed.generator": ("text", "generator"),
    "feed.docs": ("url", "docs"),
    "feed.ttl": ("number", "ttl"),
    "feed.rating": ("text", "rating"),
    "feed.skipHours.#": ("number", "skip_hours.#"),
    "feed.skipDays.#": ("text", "skip_days.#"),
    **{f"feed.cloud.{theirs}": ("text", f"cloud.{ours}") for theirs, ours in {
        "domain": "domain", "port": "port", "path": "path",
        "registerProcedure": "register_procedure", "protocol": "protocol"}.items()},
    **{f"feed.image.{name}": ("text", f"image.{name}") for name in (
        "url", "title", "link", "description", "width", "height")},
    **{f"feed.textInput.{name}": ("text", f"text_input.{name}") for name in (
        "title", "description", "name", "link")},
    "feed.image.rdf.about": ("text", "image.@attribute(rdf:about)"),
    "feed.textInput.rdf.about": ("text", "text_input.@attribute(rdf:about)"),
    "episode.authors.#": ("text", "@author_texts(author).#"),
    "episode.comments": ("url", "comments"),
    "episode.enclosures.#.url": ("url", "enclosures.#.url"),
    "episode.enclosures.#.length": ("number", "enclosures.#.length"),
    "episode.enclosures.#.type": ("text", "enclosures.#.type"),
    "episode.guid.value": ("text", "guid"),
    "episode.guid.isPermaLink": ("flag", "guid_is_permalink"),
    "episode.pubDate": ("date", "published"),
    "episode.source.title": ("text", "item_source.title"),
    "episode.source.url": ("url", "item_source.url"),
}

_SMITH_OUTLINE = {
    "text": ("text", "text"),
    "title": ("text", "title"),
    "type": ("text", "type"),
    "xmlUrl": ("url", "xml_url"),
    "htmlUrl": ("url", "html_url"),
    "description": ("text", "description"),
    "language": ("text", "language"),
    "created": ("date", "created"),
    "url": ("url", "url"),
    "version": ("text", "version"),
    "isComment": ("flag", "is_comment"),
    "isBreakpoint": ("flag", "is_breakpoint"),
}

FEEDSMITH_OPML = {
    "feed.head.title": ("text", "title"),
    "feed.head.dateCreated": ("date", "date_created"),
    "feed.head.dateModified": ("date", "date_modified"),
    "feed.head.ownerName": ("text", "owner_name"),
    "feed.head.ownerEmail": ("text", "owner_email"),
    "feed.head.expansionState.#": ("number", "expansion_state.#"),
    "feed.head.vertScrollState": ("number", "vertical_scroll_state"),
    **{f"feed.head.window{side.capitalize()}": ("number", f"window_{side}")
       for side in ("top", "left", "bottom", "right")},
    **within("feed.body.outlines.#.", "outlines.#.", _SMITH_OUTLINE),
    **within("feed.body.outlines.#.outlines.#.", "outlines.#.outlines.#.", _SMITH_OUTLINE),
    **within("feed.body.outlines.#.outlines.#.outlines.#.", "outlines.#.outlines.#.outlines.#.",
             _SMITH_OUTLINE),
}

# MARK: our own broken feeds

MALFORMED = {
    "items": ("exact", "episodes"),
    "feed.title": ("text", "title"),
    "episode.title": ("text", "title"),
    "episode.description": ("text", "description"),
    "episode.published": ("date", "published"),
    "episode.itunes.duration": ("number", "duration"),
    "episode.itunes.explicit": ("exact", "explicit"),
    "episode.enclosures.#.url": ("exact", "enclosures.#.url"),
    "error": ("exact", "@unreadable"),
    "$output": ("exact", "@everything"),
}
