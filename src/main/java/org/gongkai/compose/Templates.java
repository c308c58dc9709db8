package org.gongkai.compose;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;

/**
 * FreeMarker, fenced in: templates see maps, lists, strings and booleans and reach nothing else. Compiled once; safe for any number of
 * threads.
 */
public final class Templates {
    static {
        // Left to itself FreeMarker looks into every jar for a logging library. Nothing is logged: faults reach the
        // user as such.
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    private final Configuration configuration;

    /**
     * Templates by name, as {@code 2021/report.ftlh}.
     *
     * @param source the text of a template, if there is one of that name
     */
    public Templates(Function<String, Optional<String>> source) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new Source(source));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNumberFormat("c");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /**
     * What a template says about a model.
     *
     * @throws TemplateFault when there is no such template or it fails
     */
    public String process(String name, Map<String, ?> model) {
        try {
            Template template = configuration.getTemplate(name);
            StringWriter out = new StringWriter(16 << 10);
            template.process(model, out);
            return out.toString();
        } catch (IOException | TemplateException e) {
            throw new TemplateFault(name, e);
        }
    }

    /** Serves templates from a function. */
    private record Source(Function<String, Optional<String>> find) implements TemplateLoader {
        @Override
        public Object findTemplateSource(String name) {
            return find.apply(name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader((String) source);
        }

        @Override
        public void closeTemplateSource(Object source) {
            // A string holds nothing open.
        }
    }
}
