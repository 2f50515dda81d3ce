"""What must hold in a graph of competencies (CTDL-ASN): the required terms, and links in both directions."""
import json
import re

from ledger import require

REGISTRY = "https://credentialengineregistry.org/resources/"
CTID = re.compile(r"ce-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
FRAMEWORK = ["ceterms:ctid", "ceasn:name", "ceasn:description", "ceasn:inLanguage", "ceasn:publisherName"]
COMPETENCY = ["ceterms:ctid", "ceasn:competencyText", "ceasn:isPartOf"]


def proofs(path):
    yield "has the terms that the registry asks for", has_terms, path
    yield "names each thing once, by its CTID", has_names, path
    yield "links parents and children in both directions", is_reciprocal, path


def read(path):
    graph = json.loads(path.read_text(encoding="utf-8"))
    require("@context" in graph and "@id" in graph, "the graph has no context or no name")
    frameworks = [node for node in graph["@graph"] if node["@type"] == "ceasn:CompetencyFramework"]
    require(len(frameworks) == 1, f"there are {len(frameworks)} frameworks")
    require(frameworks[0]["@id"] == graph["@id"], "the graph is not named after its framework")
    return frameworks[0], [node for node in graph["@graph"] if node["@type"] == "ceasn:Competency"]


def has_terms(path):
    framework, competencies = read(path)
    for term in FRAMEWORK:
        require(framework.get(term), f"the framework has no {term}")
    for node in competencies:
        for term in COMPETENCY:
            require(node.get(term), f"{node['@id']} has no {term}")
        require(node["ceasn:isPartOf"] == framework["@id"], f"{node['@id']} is part of something else")


def has_names(path):
    framework, competencies = read(path)
    seen = set()
    for node in [framework] + competencies:
        require(CTID.fullmatch(node["ceterms:ctid"]), f"the CTID {node['ceterms:ctid']} is none")
        require(node["@id"] == REGISTRY + node["ceterms:ctid"], f"{node['@id']} is not the place of its CTID")
        require(node["@id"] not in seen, f"{node['@id']} stands twice")
        seen.add(node["@id"])


def is_reciprocal(path):
    framework, competencies = read(path)
    down = {(node["@id"], child) for node in competencies for child in node.get("ceasn:hasChild", [])}
    up = {(parent, node["@id"]) for node in competencies for parent in node.get("ceasn:isChildOf", [])}
    require(down == up, f"told in one direction alone: {sorted(down ^ up)[:3]}")
    top = set(framework.get("ceasn:hasTopChild", []))
    told = {node["@id"] for node in competencies if node.get("ceasn:isTopChildOf") == framework["@id"]}
    require(top == told, f"top children told in one direction alone: {sorted(top ^ told)[:3]}")
    below = {child for _, child in down}
    for node in competencies:
        require((node["@id"] in top) != (node["@id"] in below), f"{node['@id']} is at the top and below, or at neither")
