package org.gongkai.publish.s3;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.publish.target.Address;
import org.gongkai.publish.target.Entry;
import org.gongkai.publish.target.Entry.Kind;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;
import org.gongkai.publish.target.Trust;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket: an object changes in one step, there are no folders and no links. */
final class S3Target implements Target {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int FAULTS_OF_SERVER = 500;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int INSUFFICIENT_STORAGE = 507;

    private final S3Client client;
    private final String bucket;
    private final Address address;

    S3Target(S3Client client, Address address) {
        this.client = client;
        this.bucket = address.host();
        this.address = address;
    }

    @Override
    public Promise promise(String folder) {
        return Promise.REPLACE;
    }

    @Override
    public List<Entry> list(String folder) throws IOException {
        return doing(folder, () -> {
            String prefix = folder.isEmpty() && key("").isEmpty() ? "" : key(folder) + "/";
            List<Entry> entries = new ArrayList<>();
            for (ListObjectsV2Response page : client.listObjectsV2Paginator(
                    request -> request.bucket(bucket).prefix(prefix).delimiter("/"))) {
                page.commonPrefixes()
                        .forEach(common -> entries.add(new Entry(
                                common.prefix().substring(prefix.length()).replaceAll("/$", ""), Kind.FOLDER, 0)));
                page.contents().stream()
                        .filter(object -> !object.key().equals(prefix))
                        .forEach(object -> entries.add(
                                new Entry(object.key().substring(prefix.length()), Kind.FILE, object.size())));
            }
            return entries;
        });
    }

    @Override
    public Optional<byte[]> read(String file) throws IOException {
        return doing(file, () -> {
            try {
                return Optional.of(whole(client.getObjectAsBytes(
                        request -> request.bucket(bucket).key(key(file)))));
            } catch (S3Exception e) {
                return ifThere(e, Optional.empty());
            }
        });
    }

    /** The JDK's connections end an answer that breaks off as if that were all of it. */
    private static byte[] whole(ResponseBytes<GetObjectResponse> answer) throws IOException {
        byte[] bytes = answer.asByteArray();
        Long length = answer.response().contentLength();
        if (length != null && length != bytes.length) {
            throw new EOFException(bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    @Override
    public OptionalLong size(String file) throws IOException {
        return doing(file, () -> {
            try {
                return OptionalLong.of(
                        client.headObject(request -> request.bucket(bucket).key(key(file)))
                                .contentLength());
            } catch (S3Exception e) {
                return ifThere(e, OptionalLong.empty());
            }
        });
    }

    @Override
    public void write(String file, byte[] bytes) throws IOException {
        doing(
                file,
                () -> client.putObject(
                        request -> request.bucket(bucket).key(key(file)).contentType(MediaTypes.of(file)),
                        RequestBody.fromBytes(bytes)));
    }

    @Override
    public void rename(String from, String to) throws IOException {
        copy(from, to);
        delete(from);
    }

    @Override
    public boolean copy(String from, String to) throws IOException {
        return doing(to, () -> {
            client.copyObject(request -> request.sourceBucket(bucket)
                    .sourceKey(key(from))
                    .destinationBucket(bucket)
                    .destinationKey(key(to))
                    .metadataDirective("REPLACE")
                    .contentType(MediaTypes.of(to)));
            return true;
        });
    }

    @Override
    public void makeFolder(String folder) {
        // There are none.
    }

    /** Puts an object only if there is none; a store that does not keep that apart is told by trying twice. */
    @Override
    public boolean claim(String name) throws IOException {
        return doing(name, () -> {
            if (!put(name)) {
                return false;
            }
            if (put(name)) {
                throw new TargetFault(
                        TargetFault.Kind.REFUSED,
                        "这个对象存储不支持 If-None-Match，两处同时发布时分不出先后，没有发布。",
                        "换一个支持条件写入的对象存储，或用别的协议发布。");
            }
            return true;
        });
    }

    private boolean put(String name) {
        try {
            client.putObject(
                    request -> request.bucket(bucket).key(key(name) + ".claim").ifNoneMatch("*"),
                    RequestBody.fromString("gongkai"));
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void release(String name) throws IOException {
        delete(name + ".claim");
    }

    @Override
    public void delete(String file) throws IOException {
        doing(file, () -> client.deleteObject(request -> request.bucket(bucket).key(key(file))));
    }

    @Override
    public void deleteEmpty(String folder) {
        // There are none.
    }

    @Override
    public void link(String name, String text) {
        throw new UnsupportedOperationException("an object store knows no links");
    }

    @Override
    public Optional<String> linkText(String name) {
        return Optional.empty();
    }

    @Override
    public void close() {
        // The client belongs to the connector.
    }

    private String key(String relative) {
        return address.resolve(relative).substring(1);
    }

    private interface Deed<T> {
        T done() throws IOException;
    }

    private <T> T doing(String relative, Deed<T> deed) throws IOException {
        try {
            return deed.done();
        } catch (S3Exception e) {
            throw explained(key(relative), e);
        } catch (SdkClientException e) {
            if (Trust.isDistrust(e)) {
                throw new TargetFault(TargetFault.Kind.IDENTITY, "对象存储的证书验证不了。", e);
            }
            throw new IOException(e);
        } catch (UncheckedIOException e) {
            // An answer that breaks off in its first line passes by the SDK's own exceptions.
            throw e.getCause();
        }
    }

    private static <T> T ifThere(S3Exception e, T missing) {
        if (e.statusCode() == NOT_FOUND && !"NoSuchBucket".equals(code(e))) {
            return missing;
        }
        throw e;
    }

    private static String code(S3Exception e) {
        return e.awsErrorDetails() == null
                ? ""
                : String.valueOf(e.awsErrorDetails().errorCode());
    }

    private IOException explained(String key, S3Exception e) {
        String code = code(e);
        if (code.matches("InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken")) {
            throw new TargetFault(TargetFault.Kind.AUTH, "对象存储不接受所给的密钥。", e);
        }
        if (e.statusCode() == FORBIDDEN) {
            throw new TargetFault(TargetFault.Kind.DENIED, "写不了或读不了“" + key + "”：没有权限，或存储桶是只读的。", e);
        }
        if (e.statusCode() == INSUFFICIENT_STORAGE
                || code.toLowerCase(Locale.ROOT).contains("quota")) {
            throw new TargetFault(TargetFault.Kind.FULL, "写不了“" + key + "”：超出了存储桶的配额。", e);
        }
        if (e.statusCode() == NOT_FOUND) {
            throw new TargetFault(TargetFault.Kind.UNREACHABLE, "没有存储桶“" + bucket + "”，或其中没有“" + key + "”。", e);
        }
        if (e.statusCode() >= FAULTS_OF_SERVER && e.statusCode() != NOT_IMPLEMENTED) {
            return new IOException(e);
        }
        throw new TargetFault(
                TargetFault.Kind.REFUSED, "对象存储不让写“" + key + "”：它回答 " + e.statusCode() + " " + code + "。", e);
    }
}
