"""What must hold in the metadata on curriculum standards of a Common Cartridge: names, order, namespace."""
from lxml import etree

from ledger import require

NAMESPACES = {
    "1.3": "http://www.imsglobal.org/xsd/imsccv1p3/imscsmd_v1p0",
    "1.4": "http://www.imsglobal.org/xsd/imsccv1p4/imscsmd_v1p1",
}
CHILDREN = {
    "curriculumStandardsMetadataSet": (["curriculumStandardsMetadata"], {"resourceLabel", "resourcePartId"}),
    "curriculumStandardsMetadata": (["setOfGUIDs"], {"providerId"}),
    "setOfGUIDs": (["labelledGUID"], {"region", "version"}),
    "labelledGUID": (["label", "caseItemURI", "GUID"], set()),
}


def proofs(path, version):
    yield "keeps to the structure of the standard", has_structure, path, version


def has_structure(path, version):
    root = etree.parse(str(path)).getroot()
    require(etree.QName(root).localname == "curriculumStandardsMetadataSet", f"the root is {root.tag}")
    look(root, version)


def look(element, version):
    name = etree.QName(element)
    require(name.namespace == NAMESPACES[version], f"<{name.localname}> is in the namespace {name.namespace}")
    if name.localname not in CHILDREN:
        require(len(element) == 0 and (element.text or "").strip(), f"<{name.localname}> has no text")
        return
    allowed, attributes = CHILDREN[name.localname]
    require(set(element.attrib) <= attributes, f"<{name.localname}> has the attributes {sorted(element.attrib)}")
    names = [etree.QName(child).localname for child in element]
    require(set(names) <= set(allowed), f"<{name.localname}> holds {names}")
    require(names == sorted(names, key=allowed.index), f"<{name.localname}> has its elements in the order {names}")
    if name.localname == "labelledGUID":
        require(names.count("GUID") == 1 and len(set(names)) == len(names), f"an item has the elements {names}")
        require(version != "1.3" or "caseItemURI" not in names, "version 1.3 has no addresses of CASE")
    elif name.localname != "curriculumStandardsMetadataSet":
        require(names, f"<{name.localname}> is empty")
    for child in element:
        look(child, version)
