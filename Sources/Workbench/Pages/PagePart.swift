/// What several pages share: its properties are names of the page that holds it.
protocol PagePart: Sendable {}
