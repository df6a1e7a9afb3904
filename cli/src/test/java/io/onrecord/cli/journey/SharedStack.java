package io.onrecord.cli.journey;

import io.onrecord.cli.stack.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests a stack that runs for all of them, from the first that wants it to the end of the
/// last. Each test brings articles of its own.
final class SharedStack implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Owned.class, key -> Owned.start(), Owned.class)
                .stack();
    }

    private record Owned(RunningStack stack, Path folder) implements AutoCloseable {

        static Owned start() {
            try {
                Path folder = Files.createTempDirectory("onrecord-it-");
                return new Owned(RunningStack.start(folder.resolve("data")), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws Exception {
            stack.close();
            DataDirectory.deleteTree(folder);
        }
    }
}
