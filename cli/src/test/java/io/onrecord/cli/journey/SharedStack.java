package io.onrecord.cli.journey;

import io.onrecord.cli.stack.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
                .computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class)
                .stack();
    }

    /// @param running null when it did not start, which then is not tried for every test
    /// @param why it did not
    private record Shared(@Nullable RunningStack running, Path folder, @Nullable Throwable why)
            implements AutoCloseable {

        static Shared start() {
            try {
                Path folder = Files.createTempDirectory("onrecord-it-");
                try {
                    return new Shared(RunningStack.start(folder.resolve("data")), folder, null);
                } catch (IOException | RuntimeException e) {
                    return new Shared(null, folder, e);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        RunningStack stack() {
            if (running == null) {
                throw new IllegalStateException("the shared stack did not start", why);
            }
            return running;
        }

        @Override
        public void close() throws Exception {
            if (running != null) {
                running.close();
            }
            DataDirectory.deleteTree(folder);
        }
    }
}
