import SafeXML

/// The elements and attributes that reading a Word file looks at.
///
/// The case of a name is its local name; outside of the main namespace the prefix goes before
/// it. The list below numbers the spellings in the same order, and a test compares the two.
enum WordName: Int, CaseIterable, Sendable {
  // Blocks
  case document, body, p, pPr, tbl, tblPr, tblGrid, tr, trPr, tc, tcPr, sectPr, sdt, sdtPr
  case sdtContent, customXml, altChunk, subDoc, txbxContent
  // Inline
  case r, rPr, t, delText, tab, ptab, br, cr, noBreakHyphen, softHyphen, sym, hyperlink
  case smartTag, ins, del, moveFrom, moveTo, fldSimple, fldChar, instrText, dir, bdo, ruby
  case rubyBase, rt, drawing, pict, object, control, footnoteReference, endnoteReference
  case commentReference, commentRangeStart, commentRangeEnd, bookmarkStart
  // Properties of runs and paragraphs
  case rStyle, pStyle, rFonts, b, i, u, strike, dstrike, caps, smallCaps, vanish, specVanish
  case color, highlight, shd, vertAlign, lang, numPr, numId, ilvl, outlineLvl
  // Properties of tables
  case gridSpan, vMerge, hMerge, gridBefore, gridAfter, tblHeader, tblStyle, tblLook
  case firstRow, firstColumn, tblStylePr
  // Tracked changes
  case cellIns, cellDel, cellMerge, vMergeOrig, rPrChange, pPrChange, numberingChange, tcPrChange
  case trPrChange, tblPrEx, tblPrExChange, tblPrChange, sectPrChange
  // Content controls and form fields
  case showingPlcHdr, ffData, checkBox, checked, ddList, listEntry, result, textInput
  // Sections and settings
  case headerReference, footerReference, titlePg, evenAndOddHeaders, pgSz, w, h, orient, cols
  // Frames
  case framePr, dropCap
  // Styles
  case style, name, basedOn, docDefaults, rPrDefault, pPrDefault
  // Numbering
  case abstractNum, num, abstractNumId, lvl, lvlOverride, startOverride, start, numFmt, lvlText
  case lvlRestart, isLgl, lvlPicBulletId, numStyleLink, styleLink
  // Notes and comments
  case footnote, endnote, comment
  // Attributes
  case val, id, author, date, initials, type, fldCharType, char, font, ascii, hAnsi, fill
  case asciiTheme, hAnsiTheme, eastAsia, eastAsiaTheme, cs, cstheme, hint, rtl
  case styleId, `default`, instr, anchor, format
  // Other namespaces
  case rId, xmlSpace, mcAlternateContent, mcChoice, mcFallback, mcMustUnderstand, requires
  case w14Checkbox, w14Checked, w14Val, w14ParaId, w15CommentEx, w15ParaId, w15ParaIdParent
  case w14ConflictIns, w14ConflictDel, w16seSymEx, w16seFont, w16seChar, w15Done, vTextpath, string,
    cChart, dgmRelIds
  case rDm, wpDocPr, descr, title, vShape, alt, aP, aT, cStrCache, cNumCache, cV
  case oOLEObject, progID
  // Mathematics
  case mOMath, mOMathPara, mR, mT, mF, mNum, mDen, mE, mSSup, mSSub, mSSubSup, mSPre, mSup
  case mSub, mRad, mDeg, mNary, mD, mDPr, mNaryPr, mBegChr, mEndChr, mSepChr, mChr, mFunc
  case mFName, mM, mMr, mVal, mLimLow, mLimUpp, mLim, mEqArr
  case mAcc, mAccPr, mBar, mBarPr, mPos, mGroupChr, mGroupChrPr, mBox, mBorderBox, mPhant
  case mPhantPr, mShow, mRadPr, mDegHide, mFPr, mType

  static let spellings =
    """
    document body p pPr tbl tblPr tblGrid tr trPr tc tcPr sectPr sdt sdtPr \
    sdtContent customXml altChunk subDoc txbxContent \
    r rPr t delText tab ptab br cr noBreakHyphen softHyphen sym hyperlink \
    smartTag ins del moveFrom moveTo fldSimple fldChar instrText dir bdo ruby \
    rubyBase rt drawing pict object control footnoteReference endnoteReference \
    commentReference commentRangeStart commentRangeEnd bookmarkStart \
    rStyle pStyle rFonts b i u strike dstrike caps smallCaps vanish specVanish \
    color highlight shd vertAlign lang numPr numId ilvl outlineLvl \
    gridSpan vMerge hMerge gridBefore gridAfter tblHeader tblStyle tblLook \
    firstRow firstColumn tblStylePr \
    cellIns cellDel cellMerge vMergeOrig rPrChange pPrChange numberingChange tcPrChange \
    trPrChange tblPrEx tblPrExChange tblPrChange sectPrChange \
    showingPlcHdr ffData checkBox checked ddList listEntry result textInput \
    headerReference footerReference titlePg evenAndOddHeaders pgSz w h orient cols \
    framePr dropCap \
    style name basedOn docDefaults rPrDefault pPrDefault \
    abstractNum num abstractNumId lvl lvlOverride startOverride start numFmt lvlText \
    lvlRestart isLgl lvlPicBulletId numStyleLink styleLink \
    footnote endnote comment \
    val id author date initials type fldCharType char font ascii hAnsi fill \
    asciiTheme hAnsiTheme eastAsia eastAsiaTheme cs cstheme hint rtl \
    styleId default instr anchor format \
    r:id xml:space mc:AlternateContent mc:Choice mc:Fallback mc:MustUnderstand :Requires \
    w14:checkbox w14:checked w14:val w14:paraId w15:commentEx w15:paraId w15:paraIdParent \
    w14:conflictIns w14:conflictDel w16se:symEx w16se:font w16se:char w15:done v:textpath :string c:chart dgm:relIds \
    r:dm wp:docPr :descr :title v:shape :alt a:p a:t c:strCache c:numCache c:v \
    o:OLEObject :ProgID \
    m:oMath m:oMathPara m:r m:t m:f m:num m:den m:e m:sSup m:sSub m:sSubSup m:sPre m:sup \
    m:sub m:rad m:deg m:nary m:d m:dPr m:naryPr m:begChr m:endChr m:sepChr m:chr m:func \
    m:fName m:m m:mr m:val m:limLow m:limUpp m:lim m:eqArr \
    m:acc m:accPr m:bar m:barPr m:pos m:groupChr m:groupChrPr m:box m:borderBox m:phant \
    m:phantPr m:show m:radPr m:degHide m:fPr m:type
    """
    .utf8.split(separator: UInt8(ascii: " ")).map { word in
      if word.first == UInt8(ascii: ":") { return String(Substring(word.dropFirst())) }
      let name = String(Substring(word))
      return word.contains(UInt8(ascii: ":")) ? name : "w:" + name
    }
}
