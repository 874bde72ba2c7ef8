/** An image that loads, and one that does not: whether the extension is there, as a document can see it. */
class Answer {
  onload = () => {};
  onerror = () => {};
  constructor(readonly isThere: boolean) {}
  set src(_: string) {
    queueMicrotask(() => (this.isThere ? this.onload() : this.onerror()));
  }
}

export class Served extends Answer {
  constructor() {
    super(true);
  }
}

export class Away extends Answer {
  constructor() {
    super(false);
  }
}
