package mainstay.cli;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;

/**
 * The folder that the program lies in. Where its name ends in an exclamation mark Java finds the classes of a jar there, but
 * no other file in it: in the address of such a file that mark ends the name of the jar. The classes are then loaded once
 * more, by an address in which the mark is escaped.
 */
final class ProgramFolder {
    private ProgramFolder() {}

    /** Whether every file of the program can be read. */
    static boolean isReadable(Class<?> program) {
        CodeSource source = program.getProtectionDomain().getCodeSource();
        return source == null
                || source.getLocation() == null
                || !source.getLocation().toString().contains("!/");
    }

    /** Runs the same program from classes that are loaded so that it can read its files. */
    static void run(Class<?> program, String[] args) {
        URL[] places = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(ProgramFolder::escaped)
                .toArray(URL[]::new);
        ClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        try {
            loader.loadClass(program.getName())
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static URL escaped(String place) {
        try {
            return new URL(Path.of(place).toUri().toURL().toString().replace("!", "%21"));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
