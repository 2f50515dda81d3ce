"""What a browser makes of the state and the changes after it."""


class Replica:
    def __init__(self, state):
        self.sequence = state["seq"]
        self.cells = {
            (cell.get("part"), cell["field"]): (cell["version"], cell["value"])
            for cell in state["cells"]
        }
        self.gaps = []

    def take(self, change):
        """Takes the next change; one that was there already says nothing."""
        if change["seq"] <= self.sequence:
            self.gaps.append(f"change {change['seq']} twice")
            return
        if change["seq"] != self.sequence + 1:
            self.gaps.append(f"change {change['seq']} after {self.sequence}")
        self.sequence = change["seq"]
        for entry in change["writes"]:
            address = (entry.get("part"), entry["field"])
            before = self.cells.get(address, (0, None))[0]
            if entry["version"] != before + 1:
                self.gaps.append(f"{address} goes from version {before} to {entry['version']}")
            self.cells[address] = (entry["version"], entry["value"])

    def differences(self, other):
        return [
            f"{address}: {self.cells.get(address)} and {other.cells.get(address)}"
            for address in sorted(set(self.cells) | set(other.cells), key=str)
            if self.cells.get(address) != other.cells.get(address)
        ]
