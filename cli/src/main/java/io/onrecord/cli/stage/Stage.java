package io.onrecord.cli.stage;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A stage of the reading: from a line of JSON to the line that is written for it. Called from many
/// threads at once.
@FunctionalInterface
interface Stage {

    /// @param line may be changed and returned
    /// @throws BadLine when the line is not what the stage reads
    ObjectNode apply(ObjectNode line) throws BadLine;
}
