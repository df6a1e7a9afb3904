package io.onrecord.ingest.format;

/// A format that articles come in. A new one is a new record here, a line in [Recognition], and a
/// table of documents in its test.
sealed interface Format permits JsonFormat, XmlFormat, WebPage, PlainText {

    /// What a body in this format holds.
    ///
    /// @throws FaultException when it cannot be read at all
    Items read(Push push) throws FaultException;
}
