package io.onrecord.ingest.format;

/// XML of which nobody said what it is: its root shows it. XHTML is a page.
record AnyXml() implements XmlFormat {

    @Override
    public Items read(Push push) throws FaultException {
        XmlElement root = XmlTree.of(Characters.xml(push.body(), push.declared()));
        return root.name().equals("html") ? new WebPage().read(push) : read(root, push.declared());
    }

    @Override
    public Items read(XmlElement root, Declared declared) throws FaultException {
        return XmlFormat.of(root).orElseThrow(() -> XmlFormat.unknown(root)).read(root, declared);
    }
}
