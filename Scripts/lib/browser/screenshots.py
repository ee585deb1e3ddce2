#!/usr/bin/env python3
"""Takes a picture of a speaker's page: screenshots.py BROWSER SITE FOLDER"""
import pathlib
import sys

from devtools import Browser

site, folder = (pathlib.Path(path).resolve() for path in sys.argv[2:4])
page = sorted(site.glob("speakers/noor-haddad-*.html"))[0]
with Browser(sys.argv[1]) as browser:
    browser.show(page.as_uri(), 1000, 1280)
    browser.picture(folder / "speaker.png")
