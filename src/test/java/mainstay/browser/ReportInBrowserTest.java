package mainstay.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mainstay.report.SamplePages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** What a reader with a browser finds: on a desk, on a phone, in the dark, on paper, by keyboard, without script. */
@Tag("slow")
class ReportInBrowserTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("cat.color");

    @TempDir
    private static Path folder;

    /** A page to look at, by a short name. */
    record Sample(String name, Path page) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Sample> SAMPLES = new ArrayList<>();

    private Browser browser;

    @BeforeAll
    static void write() throws IOException {
        Browser.asOnADesk();
        SAMPLES.clear();
        SAMPLES.add(new Sample("four arms", SamplePages.fourArms(folder.resolve("four"))));
        SAMPLES.add(new Sample("one arm", SamplePages.oneArm(folder.resolve("one"))));
        SAMPLES.add(new Sample("hostile names", SamplePages.hostileNames(folder.resolve("hostile"))));
        SAMPLES.add(new Sample("pods", SamplePages.pods(folder.resolve("pods"))));
        SAMPLES.add(new Sample("score", SamplePages.score(folder.resolve("score"))));
    }

    static List<Sample> everyPage() {
        return SAMPLES;
    }

    static List<Sample> reports() {
        return SAMPLES.subList(0, 4);
    }

    @BeforeEach
    void open() {
        browser = Browser.asOnADesk();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void opensFromTheFileSystemWithoutARequestOrAComplaint(Sample sample) {
        browser.open(sample.page());
        browser.unfold();
        assertThat(browser.requests())
                .contains(sample.page().toUri().toString())
                .allMatch(address -> address.startsWith("file:") || address.startsWith("data:"))
                .filteredOn(address -> !address.startsWith("data:"))
                .hasSize(1);
        assertThat(browser.complaints()).isEmpty();
        assertThat((String) browser.ask("return document.title")).contains("Mainstay");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void axeFindsNothingOnThePageAsItOpens(Sample sample) {
        browser.open(sample.page());
        assertThat(browser.axe(RULES, List.of())).isEmpty();
    }

    /** What changes with the colours: contrast, and what is shown at all. */
    @ParameterizedTest
    @MethodSource("everyPage")
    void axeFindsNothingInTheDarkOrOnPaper(Sample sample) {
        browser.open(sample.page());
        browser.shorten();
        browser.look("screen", "dark");
        assertThat(browser.axe(COLOURS, List.of())).as("dark").isEmpty();
        browser.look("print", "light");
        assertThat(browser.axe(COLOURS, List.of())).as("printed").isEmpty();
    }

    @Test
    void axeFindsNothingInWhatIsFoldedAway() {
        browser.open(SAMPLES.get(0).page());
        browser.unfold();
        browser.shorten();
        assertThat(browser.axe(RULES, List.of())).as("light").isEmpty();
        browser.look("screen", "dark");
        assertThat(browser.axe(COLOURS, List.of())).as("dark").isEmpty();
        browser.look("print", "light");
        assertThat(browser.axe(COLOURS, List.of())).as("printed").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void nothingOverflowsAPhone(Sample sample) {
        browser.width(320);
        browser.open(sample.page());
        assertThat((Long) browser.ask("return document.scrollingElement.scrollWidth"))
                .isEqualTo(320);
        browser.unfold();
        assertThat((Long) browser.ask("return document.scrollingElement.scrollWidth"))
                .as("unfolded")
                .isEqualTo(320);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFigureHasADrawingThatSaysWhatItShowsAndATable(Sample sample) {
        browser.open(sample.page());
        assertThat((Long) browser.ask("return document.querySelectorAll('figure').length"))
                .isGreaterThan(10);
        assertThat((List<?>) browser.ask("""
                return [...document.querySelectorAll('figure')].filter(figure => {
                    const svg = figure.querySelector('svg[role=img]');
                    return !svg || !svg.querySelector('title')?.textContent.trim()
                        || !svg.querySelector('desc')?.textContent.trim()
                        || svg.getBoundingClientRect().width < 200
                        || !figure.querySelector('table tbody tr');
                }).map(figure => figure.id)
                """)).isEmpty();
    }

    /** Script may only offer choices: whatever it shows beside its own form is there without it. */
    @ParameterizedTest
    @MethodSource("everyPage")
    void allIsReadableWithoutScript(Sample sample) {
        browser.open(sample.page());
        browser.unfold();
        Set<String> withScript = lines();
        assertThat(withScript).hasSizeGreaterThan(100);
        browser.script(false);
        browser.open(sample.page());
        assertThat((Boolean) browser.ask("""
                const probe = document.createElement('script');
                probe.textContent = 'document.documentElement.dataset.ran = 1';
                document.head.append(probe);
                return 'ran' in document.documentElement.dataset
                """)).as("script of the page runs").isFalse();
        browser.unfold();
        assertThat(lines()).containsAll(withScript);
        assertThat((List<?>) browser.ask("""
                return [...document.body.querySelectorAll('*')]
                    .filter(it => !it.closest('#choose, .printed, svg, script') && it.textContent.trim()
                        && (getComputedStyle(it).display === 'none' || getComputedStyle(it).visibility !== 'visible'))
                    .map(it => it.outerHTML.slice(0, 200))
                """)).as("hidden for good").isEmpty();
    }

    /** Every line that can be seen, the chooser's own aside. */
    private Set<String> lines() {
        browser.ask("document.querySelectorAll('#choose').forEach(it => it.remove())");
        String text = (String) browser.ask("return document.body.innerText");
        return new LinkedHashSet<>(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    @Test
    void theFirstKeyLeadsToTheAnswer() {
        browser.open(SAMPLES.get(0).page());
        browser.press(Keys.TAB);
        assertThat((String) browser.ask("return document.activeElement.className"))
                .isEqualTo("skip");
        assertThat((Boolean) browser.ask("""
                const box = document.activeElement.getBoundingClientRect();
                return box.left >= 0 && box.top >= 0 && box.width > 20
                """))
                .as("it shows when it has the focus")
                .isTrue();
        browser.press(Keys.ENTER);
        assertThat((String) browser.ask("return location.hash")).isEqualTo("#answer");
    }

    @Test
    void everyStopOfTheTabKeyIsInView() {
        browser.open(SAMPLES.get(0).page());
        for (int i = 0; i < 40; i++) {
            browser.press(Keys.TAB);
            assertThat((String) browser.ask("""
                    const it = document.activeElement, box = it.getBoundingClientRect();
                    const seen = it !== document.body && box.bottom > 0 && box.top < innerHeight && box.right > 0
                        && (getComputedStyle(it).outlineStyle !== 'none');
                    return seen ? '' : it.outerHTML.slice(0, 200)
                    """)).isEmpty();
        }
    }

    /** A box of the chooser is reached and unticked without a mouse; what it stands for goes, and a screen reader hears it. */
    @Test
    void armsAreChosenByKeyboard() {
        browser.open(SAMPLES.get(0).page());
        assumeThat((Boolean) browser.ask("return !!document.querySelector('#choose input[type=checkbox]')"))
                .as("the page offers a choice of arms")
                .isTrue();
        Long before = cells();
        Object arms = browser.ask("return document.querySelectorAll('#choose input[type=checkbox]').length");
        assertThat((Long) arms).isGreaterThanOrEqualTo(4);
        int stops = 0;
        while (!(Boolean)
                browser.ask("return document.activeElement.matches('#choose input[type=checkbox]:enabled')")) {
            browser.press(Keys.TAB);
            boolean folded = (Boolean) browser.ask("""
                    const it = document.activeElement, form = document.querySelector('#choose');
                    return it.tagName === 'SUMMARY' && !it.parentElement.open
                        && (form.contains(it) || it.parentElement.contains(form))
                    """);
            if (folded) {
                browser.press(Keys.ENTER);
            }
            assertThat(++stops).as("keys pressed on the way to the chooser").isLessThan(100);
        }
        assertThat((Boolean) browser.ask("return document.activeElement.checked"))
                .isTrue();
        browser.press(Keys.SPACE);
        assertThat((Boolean) browser.ask("return document.activeElement.checked"))
                .isFalse();
        assertThat(cells()).isLessThan(before);
        assertThat((String) browser.ask("""
                return [...document.querySelectorAll('[aria-live], [role=status], output')]
                    .map(it => it.textContent.trim()).join(' ')
                """)).isNotBlank();
        assertThat(browser.axe(RULES, List.of())).isEmpty();
        browser.press(Keys.SPACE);
        assertThat(cells()).isEqualTo(before);
        assertThat(browser.complaints()).isEmpty();
    }

    /** Cells of tables that are shown. */
    private Long cells() {
        return (Long) browser.ask(
                "return [...document.querySelectorAll('th, td')].filter(it => it.getClientRects().length).length");
    }
}
