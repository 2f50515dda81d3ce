/// Packages written for the tests, with the faults that published frameworks have.
enum CASEFixture {
  static let broken = """
    {"CFPackage": {
      "CFDocument": {
        "identifier": "AAAAAAAA-1111-4111-8111-111111111111", "uri": "https://x.test/d",
        "title": "Welding", "lastChangeDateTime": "2020-05-06T07:08:09",
        "CFPackageURI": {"title": "p", "identifier": "p", "uri": "p"},
        "licenseURI": "https://x.test/licenses/cc-by", "subject": "CTE", "statusEndDate": null},
      "CFItems": [
        {"identifier": "22222222-2222-4222-8222-222222222222", "fullStatement": "",
         "abbreviatedStatement": "Layout", "humanCodingScheme": "WLD1", "educationLevel": "09",
         "uri": "https://x.test/CFItems22222222-2222-4222-8222-222222222222",
         "lastChangeDateTime": "2020-05-06"},
        {"fullStatement": "Strike an arc", "humanCodingScheme": "WLD1.1", "color": "red"},
        {"identifier": "22222222-2222-4222-8222-222222222222", "fullStatement": "Twice",
         "uri": "urn:x:2", "lastChangeDateTime": "yesterday"},
        "not an item"],
      "CFAssociations": [
        {"identifier": "44444444-4444-7444-8444-444444444444", "associationType": "RelatedTo",
         "sequenceNumber": "2", "uri": "urn:x:a", "lastChangeDateTime": "2020-05-06T07:08:09Z",
         "originNodeURI": {"title": "o", "identifier": "22222222-2222-4222-8222-222222222222",
           "uri": "22222222-2222-4222-8222-222222222222", "targetType": "Skill"},
         "destinationNodeURI": "urn:fdc:x:CCSS:MP.5"},
        {"identifier": "55555555-5555-4555-8555-555555555555",
         "associationType": "isStandardAlignedTo", "uri": "urn:x:b",
         "lastChangeDateTime": "2020-05-06T07:08:09Z",
         "originNodeURI": {"identifier": "99999999-9999-4999-8999-999999999999"},
         "destinationNodeURI": {"title": "d", "identifier": "x", "uri": "urn:x:x", "x": 1}},
        {"identifier": "66666666-6666-4666-8666-666666666666", "associationType": "isChildOf"}],
      "CFDefinitions": {
        "CFItemTypes": [{"identifier": "77777777-7777-4777-8777-777777777777",
          "uri": "urn:x:t", "title": "Duty", "lastChangeDateTime": "2020-05-06T07:08:09Z"}],
        "CFLicenses": []},
      "CFRubrics": [{"identifier": "88888888-8888-4888-8888-888888888888", "uri": "urn:x:r",
        "lastChangeDateTime": "2020-05-06T07:08:09Z", "CFRubricCriteria": [
          {"identifier": "88888888-8888-4888-8888-888888888881", "uri": "urn:x:c",
           "lastChangeDateTime": "2020-05-06T07:08:09Z", "weight": 0.50, "CFRubricCriterionLevels": [
            {"identifier": "88888888-8888-4888-8888-888888888882", "uri": "urn:x:l",
             "lastChangeDateTime": "2020-05-06T07:08:09Z", "score": 3, "extensions": [1]}]}]}]
    }}
    """
}
