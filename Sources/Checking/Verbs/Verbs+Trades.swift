extension Verbs {
  /// Verbs of a few trades, many of which are nouns as well: one trade speaks of torque, and the
  /// other of dough and knots.
  static let ofTrades = Set(
    """
    acknowledge activate advance aerate agitate aim airbrush alert alphabetize alter amend \
    anchor anneal anticipate apologize appoint apportion archive ascertain aspirate attest \
    auction authorize autoclave await backfill band bandage barter baste batch beat bid blanch \
    blast bleach bleed bone braid brainstorm brand breed brew broil brown browse buff bundle \
    burn bus butcher buy bypass caliper cap caption cash cast caulk center centrifuge certify \
    chisel churn clip coat coil comb compact compost compress condense conserve contain \
    contour contribute cool cope counsel countersink crop cure curl customize cycle dampen \
    deburr decant decorate deescalate defibrillate deflate defragment defrost degrease deice \
    delegate demolish deploy deposit derive descale detail deter dial dice diffuse dig \
    digitize dilute dip discard discharge disconnect dismantle dissect dissolve distill \
    distribute divert dock doff don donate drape dredge drop dub dump duplicate dust dye ease \
    elevate eliminate embed emboss emulsify enable encode encrypt endorse energize enforce \
    engage engrave enhance enroll ensure enumerate epilate equip etch evacuate excavate \
    exchange exercise exfoliate expand expedite export expose extend extinguish extrude \
    facilitate fax fell fertilize fillet flange flare flip float floss fluff foam forge \
    forward fumigate fund furl fuse galvanize garnish gouge grab graft graze grease grill grip \
    groom grow guard gut handwash harvest hash haul hem herd highlight hire hone honor hook \
    humidify hydrate hydrolyze ignite immobilize immunize import improvise incubate induce \
    inflate infuse ingest inject inlay inoculate input insert instill insure intubate invoice \
    irrigate jack jog jumpstart knead knit knot ladle laminate lance lash lather launch \
    launder layer leash lend leverage link liquefy localize lower mail manicure manipulate \
    manufacture marinate marshal mask massage mediate melt merge mesh microwave minimize \
    mitigate moderate moisturize mold motivate mow muck mulch multitask narrate neutralize \
    notarize notch notify nourish offer offload optimize originate outfit oversee pace package \
    palletize palpate parse partner pass paste pasteurize pay pedicure peen penetrate percuss \
    perfect perforate permit persuade photocopy photograph pierce pilot pin pinch pipe pipette \
    pivot play plead pledge plow plumb poach practise preheat preserve pressurize prevent \
    prime probe prompt proof proofread propagate proportion publish puree purge quarantine \
    quench query quilt quiz rake ream reapply reassess reassure recap receipt recharge reclaim \
    recondition reconnect reconstitute reconstruct recruit rectify recycle redact redeem \
    redesign redirect refill refine refinish reflect refrigerate refuel refund regrade \
    regulate rehearse reinforce reinstall reline rely remediate remind remodel rename render \
    renew reorder repackage repaint repot represent reprogram reroute rescue reseal resell \
    reserve resize resupply resurface resuscitate retain retouch retrofit return reupholster \
    reuse rewire ride rivet roast rollover root rope roughen rout sample sanction saute \
    scaffold scale scan scour scrape screw scribe scroll sculpt sear seed segregate shampoo \
    shave shear shelve shift shim shine shingle shore shovel shred shuttle sift silence simmer \
    sit skim slaughter slit slow smoke soak soften soothe sow spackle spar spawn spay spin \
    spread sprinkle sprout square squeegee stabilize stain stake stamp staple stencil \
    stimulate stir strain strap stretch strip stuff suction survey suspend sustain swab \
    swaddle swap switch sync synthesize tabulate tack tag tally tamp tap taper taste temper \
    tend terminate texture thaw thicken thin throw till tilt tint toast toggle toilet torch \
    torque toss touch tow transact transmit transplant travel trench triage truss try tuck \
    tutor twist unblock unbolt unclog uncouple unhook uninstall unlock unpack unplug unwrap \
    upgrade upholster usher utilize vaccinate vary vend vent ventilate view walk warm warn \
    waterproof wax weave weed whisk widen winterize withdraw
    """.split(separator: " ").map(String.init))
}
