"""What the message classes of w3c/feedvalidator are called here.

A class that says that a value is good is true where none of the rules speaks that say that it is not;
those stand in VALID. A class with several rules is true where one of them speaks.
"""

# What is wrong with a reference, whatever it is.
URI = ("uri-space uri-character uri-percent uri-scheme uri-host uri-tag uri-urn uri-relative "
       "uri-not-web psp-enclosure-url pc-person-href").split()
DATE = "date-not-rfc2822 psp-pubdate-bad date-zone-obsolete date-implausible".split()
MISSING = ("element-missing attribute-missing psp-title-missing psp-description-missing "
           "psp-link-missing psp-owner-email psp-category-missing psp-image-missing "
           "feed-channel-missing opml-part-missing opml-body-empty opml-text-missing opml-version "
           "psp-enclosure-url psp-enclosure-type psp-enclosure-length media-restriction").split()
UNKNOWN = ("element-unknown element-misplaced element-alias element-unspecified "
           "atom-markup-misplaced atom-content-src-text not-a-feed "
           "pc-unknown-tag").split()
NUMBER = ("number-unreadable number-not-count number-not-positive number-out-of-range "
          "psp-enclosure-length psp-episode-number psp-season-number").split()
EMPTY = ("element-empty attribute-empty psp-title-missing psp-description-missing "
         "psp-link-missing atom-content-empty psp-guid-item-missing").split()
UNSAFE = "html-unsafe-element html-unsafe-attribute".split()

RULES = {
    "AttrNotBlank": EMPTY,
    "AvoidNamespacePrefix": ["feed-namespace-prefix"],
    "AvoidTextInput": ["rss-text-input"],
    "BadCharacters": ["repair-mojibake", "repair-control-character", "encoding-errors"],
    "CommentRSS": ["element-alias"],
    "ContainsEmail": ["name-is-email"],
    "ContainsHTML": ["html-in-plain-text"],
    "ContainsRelRef": ["html-relative-link", "uri-relative"],
    "ContainsSystemEntity": ["security-external-entity"],
    "ContainsUndeclaredHTML": ["html-undeclared"],
    "CoordComma": ["coordinate-comma"],
    "CurrentNotSelfInCompleteFeed": ["paging-current-not-self"],
    "DangerousStyleAttr": ["html-style"],
    "DuplicateAtomLink": ["atom-link-duplicate"],
    "DuplicateDescriptionSemantics": ["element-synonym"],
    "DuplicateElement": ["element-repeated", "psp-multiple-channels"],
    "DuplicateEntries": ["atom-id-duplicate"],
    "DuplicateItemSemantics": ["element-synonym"],
    "DuplicateSemantics": ["element-synonym"],
    "DuplicateValue": ["psp-guid-duplicate", "rss-skip-days"],
    "EightDaysAWeek": ["rss-skip-days"],
    "FeedHistoryRelInEntry": ["paging-in-entry"],
    "FeedRelInCompleteFeed": ["paging-in-complete"],
    "HtmlFragment": ["atom-content-fragment"],
    "ImageLinkDoesntMatch": ["rss-image-link"],
    "ImageTitleDoesntMatch": ["rss-image-title"],
    "ImageUrlFormat": ["image-format"],
    "ImplausibleDate": ["date-implausible"],
    "InvalidAddrSpec": ["email-invalid"],
    "InvalidBooleanAttribute": ["flag-not-boolean"],
    "InvalidContact": ["email-invalid", "contact-without-email"],
    "InvalidCreditRole": ["media-credit-role"],
    "InvalidDuration": ["psp-duration-bad"],
    "InvalidFloat": NUMBER,
    "InvalidFullLink": URI + EMPTY,
    "InvalidHeight": NUMBER,
    "InvalidHour": NUMBER,
    "InvalidHttpGUID": ["psp-guid-permalink", "element-empty"],
    "InvalidIRI": URI,
    "InvalidInteger": NUMBER,
    "InvalidIntegerAttribute": NUMBER,
    "IntegerOverflow": NUMBER,
    "InvalidItunesChannelType": ["psp-type-value"],
    "InvalidLanguage": ["psp-language-bad", "language-invalid"],
    "InvalidLatitude": ["coordinate-latitude"],
    "InvalidLink": URI + EMPTY,
    "InvalidLongitude": ["coordinate-longitude"],
    "InvalidMediaExpression": ["value-unknown"],
    "InvalidMediaHash": ["media-hash"],
    "InvalidMediaMedium": ["value-unknown"],
    "InvalidMediaRestriction": ["media-restriction-country"],
    "InvalidMediaRestrictionRel": ["media-restriction"],
    "InvalidMIMEAttribute": ["media-type-invalid", "psp-enclosure-type"],
    "InvalidMIMEType": ["media-type-invalid", "psp-enclosure-type", "atom-content-type",
                        "atom-text-type"],
    "InvalidNPTTime": ["time-not-npt"],
    "InvalidNamespace": ["feed-namespace-wrong", "feed-namespace-case", "not-a-feed"],
    "InvalidNonNegativeInteger": NUMBER,
    "InvalidOPMLVersion": ["opml-version"],
    "InvalidOutlineType": ["opml-type-unknown"],
    "InvalidPermalink": ["psp-guid-permalink"],
    "InvalidPositiveInteger": NUMBER,
    "InvalidRFC2822Date": DATE + ["date-weekday-wrong", "psp-pubdate-weekday"],
    "InvalidRFC3339Date": ["date-not-rfc3339"],
    "InvalidRSSVersion": ["feed-version"],
    "InvalidTAG": ["uri-tag", "uri-space"],
    "InvalidTextType": ["atom-text-type"],
    "InvalidTrueFalse": ["psp-explicit-value", "flag-not-boolean"],
    "InvalidURLAttribute": URI,
    "InvalidURN": ["uri-urn"],
    "InvalidUpdatePeriod": ["value-unknown"],
    "InvalidUriChar": URI + ["feed-whitespace"],
    "InvalidW3CDTFDate": ["date-not-w3cdtf"],
    "InvalidWidth": NUMBER,
    "InvalidYesNoClean": ["psp-block-value", "psp-explicit-value"],
    "LinkPastEnd": ["paging-past-end"],
    "MediaGroupWithoutAlternatives": ["media-group-single"],
    "MisplacedMetadata": ["atom-metadata-order"],
    "MissingAttribute": MISSING,
    "MissingCurrentInArchive": ["paging-current-missing"],
    "MissingDescription": ["psp-description-missing", "element-missing"],
    "MissingElement": MISSING,
    "MissingItunesElement": ["psp-explicit-missing", "psp-language-missing"],
    "MissingItunesEmail": ["psp-owner-email"],
    "MissingLink": ["psp-link-missing", "element-missing"],
    "MissingSelf": ["psp-atom-self-missing", "atom-self-missing"],
    "MissingSourceElement": ["atom-source-incomplete"],
    "MissingTextualContent": ["atom-entry-text-missing"],
    "MissingTitleAttr": ["opml-title-attribute-missing"],
    "MissingTypeAttr": ["atom-content-type-missing"],
    "MissingUrlAttr": ["opml-url-missing"],
    "MissingXhtmlDiv": ["atom-xhtml-div"],
    "NeedDescriptionBeforeContent": ["rss-content-without-description"],
    "NoBlink": ["element-unknown"],
    "NonCanonicalURI": ["uri-not-canonical"],
    "NotBase64": ["atom-content-base64"],
    "NotBlank": EMPTY,
    "NotHtml": ["html-malformed", "html-unknown-element", "html-unfinished"],
    "NotInline": ["atom-xhtml-escaped"],
    "ProblematicalRFC822Date": DATE,
    "SAXError": ["not-well-formed", "xml-undeclared-prefix", "repair-ampersand",
                 "repair-entity-html", "truncated", "repair-stray-end-tag",
                 "repair-unclosed-element", "repair-entity-unknown", "encoding-errors"],
    "SecurityRisk": UNSAFE,
    "TooLong": ["psp-value-too-long"],
    "UndefinedElement": UNKNOWN,
    "UnexpectedAttribute": ["attribute-unknown", "attribute-unspecified", "attribute-case",
                            "opml-attribute-unknown"],
    "UnexpectedText": ["text-misplaced", "atom-content-src-text"],
    "UnexpectedWhitespace": ["feed-whitespace", "uri-space"],
    "UnicodeError": ["encoding-errors", "repair-invalid-utf8"],
    "UnknownNamespace": ["feed-namespace-unknown"],
    "UnregisteredAtomLinkRel": ["link-relation-unknown", "feed-whitespace"],
    "UnsupportedNamespace": ["feed-namespace-unknown"],
    "UseOfExtensionAttr": ["attribute-unknown"],
    "ItemMustContainTitleOrDescription": ["rss-item-empty"],
}

VALID = {
    "ValidAtomLinkRel": ["link-relation-unknown"],
    "ValidBooleanAttribute": ["flag-not-boolean"],
    "ValidCloud": ["attribute-missing"],
    "ValidContact": ["email-invalid", "contact-without-email"],
    "ValidDay": ["value-unknown"],
    "ValidElement": ["element-unknown", "html-undeclared"],
    "ValidHeight": NUMBER,
    "ValidHour": NUMBER,
    "ValidHtml": ["html-malformed"],
    "ValidHttpGUID": ["psp-guid-permalink"],
    "ValidInteger": NUMBER,
    "ValidIntegerAttribute": NUMBER,
    "ValidLanguage": ["psp-language-bad", "language-invalid"],
    "ValidMIMEAttribute": ["media-type-invalid", "atom-content-type", "atom-text-type"],
    "ValidNPTTime": ["time-not-npt"],
    "ValidRFC2822Date": DATE,
    "ValidTAG": ["uri-tag"],
    "ValidTitle": ["attribute-empty"],
    "ValidURI": URI,
    "ValidURN": ["uri-urn"],
    "ValidUpdatePeriod": ["value-unknown"],
    "ValidW3CDTFDate": ["date-not-w3cdtf", "date-not-rfc3339"],
    "ValidWidth": NUMBER,
}

# Vocabularies that FeedKit has no table of: what is said of their elements cannot be compared.
UNKNOWN_FOLDERS = ("ext/app", "ext/feedsync", "ext/conversationsnetwork", "ext/access", "ext/meta",
                   "ext/feedburner")
UNKNOWN_PREFIXES = ("admin:", "icbm:", "geourl:", "trackback:", "sx:", "app:", "access:")

# Any error, and any warning.
SEVERITIES = {"Error": "error", "Warning": "warning"}


def is_unknown(check):
    """Whether a check is about a vocabulary that FeedKit has no table of."""
    return (any(f"/{folder}/" in check["file"] for folder in UNKNOWN_FOLDERS)
            or any(str(value).startswith(UNKNOWN_PREFIXES) for value in check["params"].values()))


def rules(message):
    """The rules that a class stands for; None where there is no row."""
    if message in SEVERITIES:
        return []
    return RULES.get(message) or VALID.get(message)


def speaks(message, mapped, found):
    """Whether what was found amounts to a message of a class."""
    if message in SEVERITIES:
        return any(level == SEVERITIES[message] for _, level in found)
    spoke = any(rule in mapped for rule, _ in found)
    return not spoke if message in VALID else spoke
