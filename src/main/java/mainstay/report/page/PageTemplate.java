package mainstay.report.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import mainstay.report.content.Isolation;
import mainstay.report.content.Legible;
import mainstay.report.content.PagePolicy;
import mainstay.report.content.VerdictLabel;

/** Fills the template of the page; whatever comes from a table is escaped. */
public final class PageTemplate {
    private PageTemplate() {}

    public static String html(PageContents contents) throws IOException {
        return html("report.ftlh", contents, new Isolation(contents.arms()));
    }

    /** Another template, filled with a record. */
    public static String html(String template, Record contents) throws IOException {
        return html(template, contents, new Isolation(List.of()));
    }

    private static String html(String template, Record contents, Isolation isolation) throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(PageTemplate.class, "/mainstay/report"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setObjectWrapper(new Records(isolation));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setSharedVariable("policy", new SimpleScalar(PagePolicy.of(template)));
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(template).process(contents, out);
        } catch (TemplateException e) {
            throw new IllegalStateException("the page cannot be made: " + e.getMessage(), e);
        }
        return out.toString();
    }

    /** Lets a template read the components of our records, which are not public. */
    private static final class Records extends DefaultObjectWrapper {
        private final Isolation isolation;

        Records(Isolation isolation) {
            super(Configuration.VERSION_2_3_34);
            this.isolation = isolation;
        }

        @Override
        public TemplateModel wrap(Object value) throws TemplateModelException {
            return value instanceof String text
                    ? new SimpleScalar(isolation.text(Legible.text(text)))
                    : super.wrap(value);
        }

        @Override
        protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
            if (value instanceof VerdictLabel verdict) {
                SimpleHash hash = new SimpleHash(this);
                hash.put("symbol", verdict.symbol());
                hash.put("word", verdict.word());
                hash.put("mark", verdict.mark());
                return hash;
            }
            if (!(value instanceof Record)) {
                return new SimpleScalar(String.valueOf(value));
            }
            SimpleHash hash = new SimpleHash(this);
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                hash.put(component.getName(), read(value, component.getAccessor()));
            }
            return hash;
        }

        private static Object read(Object value, Method accessor) throws TemplateModelException {
            try {
                accessor.setAccessible(true);
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("cannot read " + accessor, e);
            }
        }
    }
}
