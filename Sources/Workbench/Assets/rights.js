// What this person may write, so that the page offers nothing that the server would refuse. The server decides in the end.

export class Rights {
  constructor({ you, mayWrite, isClosed, cells }) {
    Object.assign(this, { you, mayWrite, isClosed, cells });
  }

  /** Everybody of a program may comment and suggest while it is open. */
  get mayRemark() { return !this.isClosed; }

  /** Why not, and what to do. */
  get noRemarks() {
    return { message: "The program is closed for changes.", remedy: "Comments can be read. To write again, ask an approver or an administrator to open the program." };
  }

  /** An author of some strands writes outcomes of these alone; objectives belong to all authors. */
  inList(list) {
    if (!this.mayWrite) return false;
    return list === "objectives" || this.you.strands.length === 0 || this.you.strands.includes(list);
  }

  onPart(part) {
    const home = this.cells.home(part);
    return home ? this.inList(home.list) : this.mayWrite;
  }
}
