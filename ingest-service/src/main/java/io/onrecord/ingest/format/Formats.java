package io.onrecord.ingest.format;

import io.onrecord.ingest.fault.Code;
import java.util.Locale;

/// Reads bodies in every format.
public final class Formats {

    private Formats() {}

    /// Everything that the body holds; where it cannot be read, the fault that says why.
    public static Items read(Push push) {
        try {
            if (push.body().length > 0) {
                return Recognition.of(push).read(push);
            }
            if (isKill(push)) {
                return new PlainText().read(push);
            }
            throw new FaultException(Code.EMPTY, "it is empty");
        } catch (FaultException e) {
            return Items.one(new Item.Bad(e.fault()));
        }
    }

    /// A kill may have no body: all that it says is declared.
    private static boolean isKill(Push push) {
        String status = push.declared().get("status");
        return status != null && status.toLowerCase(Locale.ROOT).startsWith("cancel");
    }
}
