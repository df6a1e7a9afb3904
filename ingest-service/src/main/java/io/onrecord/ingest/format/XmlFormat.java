package io.onrecord.ingest.format;

import io.onrecord.ingest.fault.Code;
import java.util.Optional;

/// A format in XML, told by the root element.
sealed interface XmlFormat extends Format permits NewsMlG2, Nitf, AnyXml {

    Items read(XmlElement root, Declared declared) throws FaultException;

    @Override
    default Items read(Push push) throws FaultException {
        return read(XmlTree.of(Characters.xml(push.body(), push.declared())), push.declared());
    }

    /// The format whose documents begin so.
    static Optional<XmlFormat> of(XmlElement root) {
        return switch (root.name()) {
            case "newsMessage",
                    "newsItem",
                    "packageItem",
                    "conceptItem",
                    "knowledgeItem",
                    "planningItem",
                    "catalogItem" ->
                    Optional.of(new NewsMlG2());
            case "nitf" -> Optional.of(new Nitf());
            default -> Optional.empty();
        };
    }

    static FaultException unknown(XmlElement root) {
        return new FaultException(
                Code.UNKNOWN_FORMAT, "XML that begins with <" + root.name() + ">");
    }
}
