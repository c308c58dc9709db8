package org.gongkai.publish.s3;

import java.util.Locale;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpMethod;

/**
 * Refuses answers whose head broke off. The JDK's connections take what came for the whole head and, finding no length there, an answer
 * without content for the content.
 */
final class WholeHeads implements ExecutionInterceptor {
    /** A status has three digits; of {@code 200} there may have come {@code 20}. */
    private static final int LEAST_STATUS = 100;

    private static final Set<String> LENGTHS = Set.of("content-length", "transfer-encoding");

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        boolean asksForContent = context.httpRequest().method() == SdkHttpMethod.GET
                || context.httpRequest().method() == SdkHttpMethod.HEAD
                        && context.httpResponse().isSuccessful();
        boolean hasLength = context.httpResponse().headers().keySet().stream()
                .anyMatch(name -> LENGTHS.contains(name.toLowerCase(Locale.ROOT)));
        if (context.httpResponse().statusCode() < LEAST_STATUS || asksForContent && !hasLength) {
            throw SdkClientException.create("the answer broke off in its head");
        }
    }
}
