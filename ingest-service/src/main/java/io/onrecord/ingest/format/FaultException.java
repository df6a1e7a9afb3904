package io.onrecord.ingest.format;

import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;

/// Leaves the reading of a body from within; [Formats] makes a value of it.
public final class FaultException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultException(Fault fault) {
        super(fault.line(), null, false, false);
        this.fault = fault;
    }

    FaultException(Code code, String reason) {
        this(Fault.of(code, reason));
    }

    public Fault fault() {
        return fault;
    }
}
