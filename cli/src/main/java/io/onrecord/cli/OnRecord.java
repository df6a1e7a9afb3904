package io.onrecord.cli;

import io.onrecord.cli.bulk.ImportCommand;
import io.onrecord.cli.feed.FeedsCommand;
import io.onrecord.cli.push.PushCommand;
import io.onrecord.cli.stack.DownCommand;
import io.onrecord.cli.stack.LogsCommand;
import io.onrecord.cli.stack.StatusCommand;
import io.onrecord.cli.stack.UpCommand;
import io.onrecord.cli.stage.MatchCommand;
import io.onrecord.cli.stage.PageCommand;
import io.onrecord.cli.stage.QuotesCommand;
import io.onrecord.cli.stage.RatingsCommand;
import io.onrecord.cli.stage.VerdictsCommand;
import io.onrecord.cli.store.EraseCommand;
import io.onrecord.cli.store.ExportCommand;
import io.onrecord.cli.store.KeysCommand;
import io.onrecord.cli.store.RebuildCommand;
import io.onrecord.cli.store.ReplayCommand;
import io.onrecord.cli.store.TailCommand;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.cli.topic.TopicsCommand;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/// The command `onrecord`: who said what, and did it hold up?
@Command(
        name = "onrecord",
        description = "Who said what, and did it hold up?",
        version = "OnRecord 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "%nThe launcher adds: onrecord build, onrecord test.",
            "%nExamples:",
            "  onrecord up --samples",
            "  onrecord quotes articles.jsonl quotes.jsonl",
            "  onrecord COMMAND --help"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE, Exit.LIST_SKIPPED})
public final class OnRecord {

    private OnRecord() {}

    public static void main(String[] arguments) {
        // Kafka's clients report every attempt to connect; what matters comes back as an error.
        if (System.getProperty("org.slf4j.simpleLogger.defaultLogLevel") == null) {
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        }
        System.setProperty("org.slf4j.internal.verbosity", "ERROR");
        Terminal terminal = Terminal.system();
        int exit = commandLine(terminal, home()).execute(arguments);
        terminal.out().flush();
        System.exit(exit);
    }

    /// @param home the working tree that the services were built in
    public static CommandLine commandLine(Terminal terminal, Path home) {
        CommandLine root =
                new CommandLine(new OnRecord())
                        .addSubcommand(new UpCommand(terminal, home))
                        .addSubcommand(new DownCommand(terminal))
                        .addSubcommand(new StatusCommand(terminal))
                        .addSubcommand(new LogsCommand(terminal))
                        .addSubcommand(new TopicsCommand(terminal))
                        .addSubcommand(new PushCommand(terminal))
                        .addSubcommand(new ImportCommand(terminal))
                        .addSubcommand(new FeedsCommand(terminal))
                        .addSubcommand(new TailCommand(terminal))
                        .addSubcommand(new ExportCommand(terminal))
                        .addSubcommand(new EraseCommand(terminal))
                        .addSubcommand(new ReplayCommand(terminal))
                        .addSubcommand(new RebuildCommand(terminal))
                        .addSubcommand(new KeysCommand(terminal))
                        .addSubcommand(new QuotesCommand(terminal))
                        .addSubcommand(new RatingsCommand(terminal))
                        .addSubcommand(new VerdictsCommand(terminal))
                        .addSubcommand(new MatchCommand(terminal))
                        .addSubcommand(new PageCommand(terminal))
                        .addSubcommand(new CompletionCommand(terminal));
        addHelp(root);
        return root.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setAbbreviatedOptionsAllowed(false)
                .setParameterExceptionHandler((e, arguments) -> Failures.misuse(terminal, e))
                .setExecutionExceptionHandler((e, command, parsed) -> Failures.report(terminal, e));
    }

    private static Ansi ansi(Terminal terminal) {
        return terminal.colour() ? Ansi.ON : Ansi.OFF;
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
        command.getSubcommands().values().forEach(OnRecord::addHelp);
    }

    /// The launcher says where it stands.
    private static Path home() {
        return Path.of(System.getProperty("onrecord.home", "")).toAbsolutePath();
    }

    /// `onrecord completion`.
    @Command(
            name = "completion",
            description = "Print a completion script for bash and zsh.",
            footer = {"%nExample:", "  eval \"$(onrecord completion)\""})
    static final class CompletionCommand implements Runnable {

        private final Terminal terminal;

        CompletionCommand(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void run() {
            terminal.out().print(AutoComplete.bash("onrecord", commandLine(terminal, Path.of(""))));
        }
    }
}
