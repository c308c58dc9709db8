package org.gongkai.publish.s3;

import java.net.URI;
import java.util.Optional;
import org.gongkai.publish.target.Address;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Patience;
import org.gongkai.publish.target.Secrets;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;
import org.gongkai.publish.target.Trust;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * {@code s3://bucket/prefix?endpoint=https://…&region=…}; endpoint and region may also come from {@code AWS_ENDPOINT_URL} and {@code
 * AWS_REGION}, the keys from {@code AWS_ACCESS_KEY_ID} and {@code AWS_SECRET_ACCESS_KEY}.
 */
public final class S3Connector implements Connector {
    private final Address address;
    private final Secrets secrets;
    private final Patience patience;
    private S3Client client;

    public S3Connector(Address address, Secrets secrets, Patience patience) {
        this.address = address;
        this.secrets = secrets;
        this.patience = patience;
    }

    /** One client serves all threads. */
    @Override
    public synchronized Target connect() {
        if (client == null) {
            client = client();
        }
        return new S3Target(client, address);
    }

    private S3Client client() {
        Optional<String> endpoint = address.parameter("endpoint").or(() -> secrets.variable("AWS_ENDPOINT_URL"));
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(address.parameter("region")
                        .or(() -> secrets.variable("AWS_REGION"))
                        .orElse("us-east-1")))
                .credentialsProvider(StaticCredentialsProvider.create(credentials()))
                // Other makers' stores know neither the newer checksums nor buckets as host names.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .forcePathStyle(endpoint.isPresent())
                // Line tries again, for all protocols alike.
                .overrideConfiguration(configuration -> configuration
                        .retryStrategy(DefaultRetryStrategy.doNotRetry())
                        .addExecutionInterceptor(new WholeHeads()))
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(patience.connect())
                        .socketTimeout(patience.answer())
                        .tlsTrustManagersProvider(() -> Trust.of(secrets).managers())
                        .build());
        endpoint.map(URI::create).ifPresent(builder::endpointOverride);
        try {
            return builder.build();
        } catch (SdkClientException e) {
            throw new TargetFault(TargetFault.Kind.REFUSED, "对象存储的地址写法不对。", e);
        }
    }

    private AwsCredentials credentials() {
        String id = secrets.variable("AWS_ACCESS_KEY_ID")
                .or(() -> secrets.ask("AWS_ACCESS_KEY_ID："))
                .orElseThrow(S3Connector::missing);
        String key = secrets.variable("AWS_SECRET_ACCESS_KEY")
                .or(() -> secrets.ask("AWS_SECRET_ACCESS_KEY："))
                .orElseThrow(S3Connector::missing);
        return secrets.variable("AWS_SESSION_TOKEN")
                .<AwsCredentials>map(token -> AwsSessionCredentials.create(id, key, token))
                .orElseGet(() -> AwsBasicCredentials.create(id, key));
    }

    private static TargetFault missing() {
        return new TargetFault(TargetFault.Kind.AUTH, "没有给出对象存储的密钥。");
    }

    @Override
    public String shown() {
        return address.toString();
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.close();
        }
    }
}
