package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pages that the build writes: hand-written words in a FreeMarker template of the same name, and what its
 * interpolations name. A template that names what is not there is an error.
 */
public final class GeneratedPages {
    /** Where the templates are; a page has the path of its template. */
    static final Path TEMPLATES = Path.of("src/site/templates");

    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Configuration CONFIGURATION = configuration();

    private GeneratedPages() {}

    /** The paths of all templates below their folder, in order. */
    static List<Path> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .map(TEMPLATES::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page that is made from a template. */
    static Path page(Path template) {
        return PAGES.resolve(template);
    }

    /** The first line of the page that is made from a template. */
    static String mark(Path template) {
        return "<!-- Generated from " + TEMPLATES.resolve(template) + " by mvn -Pdocs. Do not edit. -->\n";
    }

    /** The text of a page: the template with its parts filled in, after the mark. */
    static String filled(Path template, Map<String, ?> parts) {
        StringWriter text = new StringWriter().append(mark(template));
        try {
            new Template(template.toString(), Files.readString(TEMPLATES.resolve(template)), CONFIGURATION)
                    .process(parts, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** Whether generated things are to be written: {@code mvn -Pdocs test}. */
    static boolean writing() {
        return Boolean.getBoolean("mainstay.write");
    }

    /**
     * Compares a page with what would be written, after writing it when that is asked for.
     *
     * @param template path below the folder of templates
     * @param parts what the template may name
     */
    public static void check(Path template, Map<String, ?> parts) {
        Path page = page(template);
        String text = filled(template, parts);
        try {
            if (writing()) {
                Files.writeString(page, text, StandardCharsets.UTF_8);
            }
            assertThat(Files.readString(page, StandardCharsets.UTF_8))
                    .as(page + " is out of date: mvn -Pdocs test")
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocale(Locale.ROOT);
        return configuration;
    }
}
