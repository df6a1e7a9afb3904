package io.onrecord.store.archive;

/// What an archive says of the store that it is of.
///
/// @param archive number of the form of the file
/// @param epoch of the store's stream
/// @param position the last one that was given in the stream
/// @param forgotten up to which the stream is kept no more
/// @param told up to which webhooks were looked after
/// @param decisions number of the last decision of a person
public record Header(
        int archive, String epoch, long position, long forgotten, long told, long decisions) {

    static final int FORM = 1;

    /// Which archive it is: of which store, and when.
    String name() {
        return epoch + "-" + position;
    }
}
