package mainstay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A class of ours with something changed in it, compiled into a folder that is put before all others on the class path. */
public final class ChangedClass {
    private static final Path SOURCES = Path.of("src/main/java");

    private ChangedClass() {}

    /**
     * Compiles a changed class.
     *
     * @param folder where it goes
     * @param name of the class, with slashes
     * @param was what stands in its source
     * @param is what is to stand there
     * @return the folder
     */
    public static Path compile(Path folder, String name, String was, String is) throws IOException {
        String source = Files.readString(SOURCES.resolve(name + ".java"));
        assertThat(source).contains(was);
        Path changed = folder.resolve("source").resolve(Path.of(name).getFileName() + ".java");
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, source.replace(was, is));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-parameters",
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        changed.toString());
        assertThat(code).isZero();
        return classes;
    }

    /** A class loader of its own that gives the classes of some folders, and then those that are tested. */
    public static URLClassLoader before(Path... folders) throws MalformedURLException {
        List<URL> places = new ArrayList<>();
        for (Path folder : folders) {
            places.add(folder.toUri().toURL());
        }
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            places.add(Path.of(place).toUri().toURL());
        }
        return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
