package mainstay.cli.terminal;

import java.io.Console;

/** Whether somebody is looking. */
final class Terminal {
    private Terminal() {}

    /** Whether the program talks to a terminal, and not to a file or another program. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From Java 22 on there is a console even without a terminal, which then says so itself. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
