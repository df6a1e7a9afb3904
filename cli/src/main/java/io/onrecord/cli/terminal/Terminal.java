package io.onrecord.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Where a command writes: results to `out`, everything about the work to `err`. Always UTF-8.
///
/// @param colour whether `out` may carry colours
/// @param live whether `err` is a screen on which a line may be overwritten
public record Terminal(PrintStream out, PrintStream err, boolean colour, boolean live) {

    /// The process's own. The launcher says which of its ends are screens, because the JVM cannot
    /// tell one from the other.
    public static Terminal system() {
        boolean colour = allowsColour(System.getenv()) && isScreen("out");
        return new Terminal(
                stream(new FileOutputStream(FileDescriptor.out)),
                stream(new FileOutputStream(FileDescriptor.err)),
                colour,
                isScreen("err"));
    }

    /// See no-color.org.
    static boolean allowsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    public String good(String text) {
        return paint("32", text);
    }

    public String bad(String text) {
        return paint("31", text);
    }

    public String bold(String text) {
        return paint("1", text);
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    private static boolean isScreen(String end) {
        return Boolean.getBoolean("onrecord.terminal." + end);
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
