package io.onrecord.ingest.format;

/// The words of an article. Everything else is declared beside them.
record PlainText() implements Format {

    @Override
    public Items read(Push push) throws FaultException {
        Gathered it = new Gathered();
        it.text("text", Characters.text(push.body(), push.declared()));
        return Items.one(it.item(push.declared()));
    }
}
