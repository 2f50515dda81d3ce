extension Verbs {
  /// Verbs of a few trades, many of which are nouns as well: one trade speaks of torque, and the
  /// other of dough and knots.
  static let ofTrades = Set(
    """
    acknowledge activate advance aerate agitate aim airbrush alert alphabetize alter amend \
    anchor anneal anticipate apologize appoint apportion archive ascertain aspirate attest \
    auction authorize autoclave await backfill band bandage barter baste batch beat bid blanch \
    blast bleach bleed board bone braid brainstorm brand breed brew broil brown browse buff \
    bundle burn bus butcher buy bypass caliper can cap caption cash cast caulk center \
    centrifuge certify chisel churn clip coat coil comb compact compost compress condense \
    conserve contain contour contribute cool cope core counsel countersink credit crop cue \
    culture cure curl customize cycle dampen deburr decant decorate deescalate defibrillate \
    deflate defragment defrost degrease deice delegate demolish deploy deposit derive descale \
    detail deter dial dice diffuse dig digitize dilute dip discard discharge disconnect \
    dismantle dissect dissolve distill distribute divert dock doff don donate drape dredge \
    drop dub dump duplicate dust dye ease elevate eliminate embed emboss emulsify enable \
    encode encrypt endorse energize enforce engage engrave enhance enroll ensure enumerate \
    epilate equip etch evacuate excavate exchange exercise exfoliate expand expedite export \
    expose extend extinguish extrude facilitate fax fell fertilize field fillet filter finance \
    fire flag flame flange flare flash flip float floss flow fluff foam forge forward fuel \
    fumigate fund furl fuse galvanize garnish gauge gouge grab graft graze grease grill grip \
    groom group grow guard gut handwash harvest hash haul hem herd highlight hire hone honor \
    hook hose house hull humidify hydrate hydrolyze ice ignite image immobilize immunize \
    import improvise incubate induce inflate infuse ingest inject ink inlay inoculate input \
    insert instill insure interface intubate invoice irrigate jack jog jumpstart key knead \
    knit knot lace ladle laminate lance land lash lather launch launder layer lease leash lend \
    leverage license limit line link liquefy localize loop lower mail manicure manifest \
    manipulate manufacture marinate market marshal mask massage mediate melt merge mesh meter \
    microwave minimize mitigate moderate moisturize mold mortar motivate mow muck mulch \
    multitask nail narrate neutralize notarize notch notify nourish nurse offer offload oil \
    optimize originate outfit oversee pace package pad palletize palpate pan panel parse \
    partner pass paste pasteurize pay pedicure peen penetrate percuss perfect perforate permit \
    persuade photocopy photograph pierce pilot pin pinch pipe pipette pivot plane play plead \
    pledge plow plumb poach poll pool power practise preheat preserve pressurize prevent prime \
    probe profile prompt proof proofread propagate proportion publish puree purge quarantine \
    quench query quilt quiz rake ream reapply reassess reassure recap receipt recharge reclaim \
    recondition reconnect reconstitute reconstruct recruit rectify recycle redact redeem \
    redesign redirect refill refine refinish reflect refrigerate refuel refund regrade \
    regulate rehearse reinforce reinstall reline rely remediate remind remodel rename render \
    renew reorder repackage repaint repot represent reprogram reroute rescue reseal resell \
    reserve resize resupply resurface resuscitate retain retouch retrofit return reupholster \
    reuse rewire ride rivet roast role rollover root rope roughen rout sample sanction saute \
    scaffold scale scan scarf scour scrape screw scribe script scroll sculpt sear season seed \
    segregate shampoo shave shear shelve shield shift shim shine shingle shop shore shovel \
    shred shuttle sift signal silence simmer sit skim skin slaughter slit slow smoke snake \
    snip soak socket soften soothe sow space spackle spar spawn spay spin spread sprinkle \
    sprout square squeegee stabilize stain stake stamp staple steam stem stencil step \
    stimulate stir strain strap stretch strip stuff style suction surface survey suspend \
    sustain swab swaddle swap switch sync synthesize tabulate tack tag tally tamp tap taper \
    target task taste temper tend terminate text texture thaw thicken thin throttle throw till \
    tilt tin tint toast toggle toilet tone torch torque toss touch tow transact transmit \
    transplant trap travel trench triage trowel truss try tuck tutor twist unblock unbolt \
    unclog uncouple unhook uninstall unlock unpack unplug unwrap upgrade upholster usher \
    utilize vaccinate vary vend vent ventilate view voice void wait walk warm warn water \
    waterproof wax weave weed whisk widen winch wind winterize withdraw yield zero zone
    """.split(separator: " ").map(String.init))
}
