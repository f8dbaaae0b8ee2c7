package org.disclosurereport.cli;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code convert}, {@code validate}, {@code explain} and others. */
@Command(
        name = "disclosure-report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "读取、转换、校验政府信息公开工作年度报告。",
            "Reads, converts and validates annual reports on government information disclosure."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "退出码 Exit codes:",
            "  0 无错误或仅有警告 fine or warnings only",
            "  1 有错误或无法识别的单元格 error findings or an unreadable cell",
            "  2 用法错误 usage",
            "  3 读不出报告 no report could be read",
            "  4 超过限额 limit",
            "  5 无法写出 output",
            "  6 部分文件未能转换 some files of a folder were not converted",
            "  70 程序自身故障 our own fault",
            "  130、143 被中断 interrupted"
        })
final class Main implements Runnable {

    /** No command takes so many, and the parser needs quadratic time to say which are too many. */
    private static final int MAX_ARGUMENTS = 1000;

    private static final Map<String, Supplier<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("convert", ConvertCommand::new);
        COMMANDS.put("validate", ValidateCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("diff", DiffCommand::new);
        COMMANDS.put("compare", CompareCommand::new);
        COMMANDS.put("rules", RulesCommand::new);
        COMMANDS.put("schema", SchemaCommand::new);
        COMMANDS.put("mapping", MappingCommand::new);
    }

    private final Terminal terminal;
    private final InputStream standardInput;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec command;

    Main(Terminal terminal, InputStream standardInput) {
        this.terminal = terminal;
        this.standardInput = standardInput;
    }

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments as typed
     */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), System.in, arguments));
    }

    static int run(Terminal terminal, InputStream standardInput, String... arguments) {
        if (arguments.length > MAX_ARGUMENTS) {
            terminal.err()
                    .println("参数最多 " + MAX_ARGUMENTS + " 个，实有 " + arguments.length + " 个 (at most " + MAX_ARGUMENTS
                            + " arguments, but there are " + arguments.length + ")");
            return ExitCode.USAGE;
        }
        CommandLine commandLine = new CommandLine(new Main(terminal, standardInput));
        String first = arguments.length == 0 ? "" : arguments[0];
        // describing a command takes picocli long; if one is named at once, the others are left out
        COMMANDS.forEach((name, command) -> {
            if (name.equals(first) || !COMMANDS.containsKey(first)) {
                commandLine.addSubcommand(command.get());
            }
        });
        int exitCode = commandLine
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setExecutionExceptionHandler((failure, failed, parsed) -> {
                    terminal.err().println("程序自身故障，请附上以下内容反馈 (our own fault, please report it with what follows):");
                    failure.printStackTrace(terminal.err());
                    return ExitCode.BUG;
                })
                .execute(arguments);
        return exitCode < ExitCode.USAGE && terminal.out().checkError() ? ExitCode.OUTPUT : exitCode;
    }

    Terminal terminal() {
        return terminal;
    }

    InputStream standardInput() {
        return standardInput;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(command.commandLine(), "请指定命令 (name a command)");
    }
}
