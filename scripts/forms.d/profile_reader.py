"""Reads of a profile what its form needs. The files are our own and plain; this is no reader of all YAML."""
import re
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Asked:
    label: str
    topic: str
    help: str = ""
    limit: str = ""


@dataclass
class Profile:
    id: str
    title: str
    fields: list = field(default_factory=list)
    own_fields: bool = False
    strands: dict = field(default_factory=dict)
    packet_forms: list = field(default_factory=list)
    forms: list = field(default_factory=list)
    preparation: list = field(default_factory=list)
    has_reviewer_column: bool = False


def read(path):
    """The entries of a file: texts, lists of texts, groups, and lists of groups."""
    found, name, item, key = {}, None, None, None
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if top := re.match(r"([a-z][^:]*):\s*(.*)$", line):
            name, item, key = top[1], None, None
            found[name] = top[2] if top[2] else []
        elif entry := re.match(r"  - (.*)$", line):
            pair = re.match(r"([a-z][^:]*):\s*(.*)$", entry[1])
            item = {pair[1]: pair[2]} if pair else entry[1]
            key = pair[1] if pair else None
            found[name].append(item)
        elif (pair := re.match(r"    ([a-z][^:]*):\s*(.*)$", line)) and isinstance(item, dict):
            key = pair[1]
            item[key] = "" if pair[2] in (">-", ">") else pair[2]
        elif (pair := re.match(r"  ([A-Za-z][^:]*):\s*(.*)$", line)) and not isinstance(item, dict):
            if not isinstance(found[name], dict):
                found[name] = {}
            found[name][pair[1]] = pair[2]
        elif isinstance(item, dict) and key:
            item[key] = (item[key] + " " + line.strip()).strip()
    return found


def profile(folder, base=None):
    told = read(Path(folder) / "profile.yaml")
    own = "fields" in told
    fields = [Asked(one["label"], one["topic"], one.get("help", ""), one.get("limit", ""))
              for one in told.get("fields", [])]
    packet = told.get("packet") or []
    return Profile(
        id=told["id"], title=told["title"], fields=fields if own else list(base.fields), own_fields=own,
        strands=told.get("strands", {}) if isinstance(told.get("strands"), dict) else {},
        packet_forms=([one["form"] for one in packet if "form" in one] if "packet" in told
                      else list(base.packet_forms)),
        forms=told.get("forms", []), preparation=told.get("preparation courses", []),
        has_reviewer_column=told.get("reviewer column") == "yes")


def plain_stem(form):
    """The file of a form that a packet names: its words in small letters, with hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", form.removesuffix(".docx").lower()))
