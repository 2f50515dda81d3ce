extension Verbs {
  /// Verbs of classrooms, shops and clinics, with those that have a level, by which a statement of
  /// one or two words is told from a topic.
  ///
  /// Only so short a statement is held against the list, because no list has all verbs.
  static let known = general.union(ofTrades).union(withLevels)

  /// Verbs that many occupations use.
  private static let general: Set<String> = [
    "accept", "account", "act", "add", "address", "adjust", "administer", "advise", "align",
    "allocate", "analyze", "answer", "apply", "appraise", "approve", "argue", "arrange",
    "articulate", "ask", "assemble", "assess", "assign", "assist", "attach", "audit", "back",
    "backup", "bag", "bake", "balance", "bathe", "bend", "bevel", "bill", "bind", "blend", "block",
    "boil", "bolt", "book", "boot", "braze", "break", "brief", "bring", "brush", "budget", "build",
    "calculate", "calibrate", "call", "calm", "care", "carry", "carve", "catch", "categorize",
    "cement", "chain", "change", "chart", "check", "choose", "chop", "cite", "clamp", "clarify",
    "classify", "clean", "clear", "climb", "close", "coach", "code", "collaborate", "collate",
    "collect", "combine", "communicate", "compare", "compile", "complete", "compose", "compute",
    "conduct", "configure", "confirm", "connect", "construct", "consult", "contact", "contrast",
    "control", "convert", "cook", "cooperate", "coordinate", "copy", "correct", "count", "couple",
    "create", "crimp", "critique", "cut", "debug", "decide", "deduct", "defend", "define",
    "deliver", "describe", "design", "detect", "determine", "diagnose", "diagram", "differentiate",
    "direct", "disassemble", "discuss", "disinfect", "dispatch", "dispose", "distinguish", "divide",
    "document", "draft", "drain", "draw", "dress", "drill", "drive", "edit", "employ", "enter",
    "erect", "escalate", "establish", "estimate", "evaluate", "examine", "execute", "explain",
    "express", "extract", "face", "fasten", "feed", "figure", "file", "fill", "film", "find",
    "finish", "fit", "fix", "flush", "fold", "follow", "forecast", "form", "format", "formulate",
    "frame", "fry", "gather", "generate", "give", "glue", "grade", "graph", "greet", "grind",
    "grout", "guide", "hand", "handle", "hang", "heat", "help", "hoist", "hold", "identify",
    "illustrate", "implement", "index", "inform", "inspect", "install", "instruct", "insulate",
    "interpret", "interview", "inventory", "iron", "isolate", "join", "judge", "justify", "keep",
    "label", "lay", "lead", "lift", "light", "list", "listen", "load", "locate", "lock", "log",
    "lubricate", "machine", "maintain", "make", "manage", "map", "mark", "match", "measure", "meet",
    "mend", "mentor", "milk", "mill", "mix", "model", "modify", "monitor", "mop", "mount", "move",
    "multiply", "name", "navigate", "negotiate", "note", "number", "obey", "observe", "obtain",
    "open", "operate", "order", "organize", "outline", "pack", "paint", "park", "participate",
    "patch", "perform", "phone", "pick", "place", "plan", "plant", "plaster", "plate", "plot",
    "plug", "point", "polish", "position", "post", "pour", "practice", "predict", "prepare",
    "prescribe", "present", "price", "print", "prioritize", "process", "produce", "program",
    "pronounce", "propose", "protect", "prove", "provide", "prune", "pull", "pump", "purchase",
    "push", "put", "quote", "raise", "rank", "rate", "reach", "read", "reassemble", "recall",
    "recite", "recognize", "recommend", "reconcile", "record", "reduce", "refer", "refuse",
    "reheat", "reject", "relate", "relay", "release", "remove", "repair", "repeat", "replace",
    "reply", "report", "request", "research", "reset", "resolve", "respond", "restock", "restore",
    "retell", "retrieve", "reverse", "review", "revise", "rewrite", "rig", "rinse", "roll",
    "rotate", "route", "run", "salute", "sand", "sanitize", "save", "saw", "say", "schedule",
    "score", "screen", "seal", "search", "secure", "select", "sell", "send", "separate", "serve",
    "service", "set", "sew", "shape", "share", "sharpen", "ship", "shut", "sign", "simplify",
    "simulate", "sketch", "slice", "smooth", "solder", "solve", "sort", "speak", "specify", "spell",
    "splice", "splint", "spot", "spray", "stack", "stage", "start", "state", "steer", "sterilize",
    "stitch", "stock", "stop", "store", "structure", "submit", "substitute", "subtract", "suggest",
    "summarize", "supervise", "supply", "support", "suture", "sweep", "swim", "take", "talk",
    "tape", "teach", "tell", "test", "thread", "tie", "tighten", "time", "total", "trace", "track",
    "train", "transcribe", "transfer", "translate", "transport", "treat", "trim", "troubleshoot",
    "tune", "turn", "type", "unload", "update", "upload", "use", "vacuum", "validate", "verify",
    "wash", "watch", "wear", "weigh", "weld", "wipe", "wire", "work", "wrap", "write", "zip",
  ]
}
