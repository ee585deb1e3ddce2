"""Joins mentions of people with splink, as one who knows it would: splink_names.py MENTIONS OUTPUT

Names are folded, titles and degrees left out, "Last, First" turned round; then Fellegi and Sunter's
model over full name, first word, last word, link, description and feed, with six blocking rules, trained
by expectation maximisation. Writes a file for each of some thresholds: OUTPUT.THRESHOLD, lines with "id"
and "speaker_id". Prints the seconds that splink took.
"""

import json
import re
import sys
import time
import unicodedata

import pyarrow
import splink.comparison_library as comparisons
from splink import Linker, SettingsCreator, block_on
from splink import DuckDBAPI

THRESHOLDS = (0.5, 0.9, 0.99, 0.999)
NO_NAMES = set(
    "dr prof professor sir dame mr mrs ms rev capt col gen sen rep judge rabbi lord lady phd md mba jd"
    " esq ii iii iv jr sr guest host".split()
)


def folded(raw):
    if raw.count(",") == 1:
        last, first = raw.split(",")
        if len(first.split()) <= 2 and not set(re.findall(r"\w+", first.casefold())) <= NO_NAMES:
            raw = f"{first} {last}"
    text = unicodedata.normalize("NFKD", raw)
    text = "".join(c for c in text if not unicodedata.combining(c)).casefold()
    words = re.findall(r"[^\W\d_]+", text)
    return [word for word in words if word not in NO_NAMES] or words


def link(href):
    href = re.sub(r"^https?://(www\.|m\.)?", "", href.casefold()).split("?")[0].rstrip("/")
    return href.replace("x.com/", "twitter.com/") or None


def table(path):
    rows = {key: [] for key in ("unique_id", "whole_name", "given", "family", "url", "about", "show_name")}
    with open(path, encoding="utf-8") as file:
        for line in file:
            mention = json.loads(line)
            words = folded(mention["raw"])
            rows["unique_id"].append(mention["id"])
            rows["whole_name"].append(" ".join(words) or None)
            rows["given"].append(words[0] if len(words) > 1 else None)
            rows["family"].append(words[-1] if words else None)
            rows["url"].append(link(mention.get("href") or ""))
            rows["about"].append((mention.get("ctx") or "").casefold() or None)
            rows["show_name"].append(mention["feed"])
    return pyarrow.table(rows)


def main():
    path, output = sys.argv[1:]
    mentions = table(path)
    start = time.perf_counter()
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            comparisons.JaroWinklerAtThresholds("whole_name", [0.95, 0.88]).configure(
                term_frequency_adjustments=True
            ),
            comparisons.JaroWinklerAtThresholds("given", [0.92]),
            comparisons.JaroWinklerAtThresholds("family", [0.92]).configure(
                term_frequency_adjustments=True
            ),
            comparisons.ExactMatch("url"),
            comparisons.ExactMatch("about"),
            comparisons.ExactMatch("show_name"),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("whole_name"),
            block_on("url"),
            block_on("family", "substr(given, 1, 1)"),
            block_on("given", "substr(family, 1, 2)"),
            block_on("show_name", "family"),
            block_on("show_name", "given"),
        ],
    )
    database = DuckDBAPI()
    linker = Linker(database.register(mentions), settings)
    linker.training.estimate_probability_two_random_records_match([block_on("whole_name")], recall=0.5)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    for rule in (block_on("whole_name"), block_on("family", "show_name"), block_on("given", "show_name")):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    pairs = linker.inference.predict(threshold_match_probability=min(THRESHOLDS))
    for threshold in THRESHOLDS:
        clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
            pairs, threshold_match_probability=threshold
        ).as_pyarrow_table().to_pydict()
        with open(f"{output}.{threshold}", "w", encoding="utf-8") as file:
            for mention, cluster in zip(clusters["unique_id"], clusters["cluster_id"], strict=True):
                file.write(json.dumps({"id": mention, "speaker_id": cluster}) + "\n")
    print(f"{time.perf_counter() - start:.1f}")


main()
