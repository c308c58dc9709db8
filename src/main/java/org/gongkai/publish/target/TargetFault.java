package org.gongkai.publish.target;

/** A publication cannot go on; the texts are Chinese and hold nothing secret. */
public final class TargetFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String remedy;

    public TargetFault(Kind kind, String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.kind = kind;
        this.remedy = remedy;
    }

    public TargetFault(Kind kind, String problem, String remedy) {
        this(kind, problem, remedy, null);
    }

    /** A fault with the remedy that its kind usually has. */
    public TargetFault(Kind kind, String problem) {
        this(kind, problem, kind.remedy, null);
    }

    /** A fault with the remedy that its kind usually has. */
    public TargetFault(Kind kind, String problem, Throwable cause) {
        this(kind, problem, kind.remedy, cause);
    }

    public Kind kind() {
        return kind;
    }

    public String remedy() {
        return remedy;
    }

    /** Why a publication cannot go on. */
    public enum Kind {
        /** Password, key or account refused, or none given. */
        AUTH(
                "TARGET-AUTH",
                "核对地址里的用户名；密码写在环境变量 GONGKAI_PASSWORD 里，私钥文件写在 GONGKAI_KEY 里，或启动 SSH 代理；对象存储用 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY。"),
        /** The server is not who it should be: host key or certificate. */
        IDENTITY(
                "TARGET-IDENTITY",
                "先向服务器管理员核对；确认无误后，SFTP 把主机密钥写进 known_hosts，FTPS、WebDAV 和对象存储用 GONGKAI_CA 指出本单位的 CA 证书（PEM）。"),
        /** No connection, or it breaks again and again. */
        UNREACHABLE("TARGET-UNREACHABLE", "核对地址和端口，检查网络、防火墙和服务器；再运行一次会接着传。"),
        /** Disk or quota full. */
        FULL("TARGET-FULL", "在目标上腾出空间或提高配额，再运行一次会接着传。"),
        /** Read-only, or no right to write. */
        DENIED("TARGET-DENIED", "请目标的管理员给这个账号写入这个文件夹的权限。"),
        /** Somebody else is publishing there. */
        LOCKED("TARGET-LOCKED", "等对方发布完，再运行一次。"),
        /** Files that are not ours are in the way. */
        FOREIGN("TARGET-FOREIGN", "把它们移到别处，或换一个文件夹发布。"),
        /** What we left there cannot be read. */
        STATE("TARGET-STATE", "从备份恢复 .gongkai 文件夹；或把本程序的文件和 .gongkai 都移走，重新发布。"),
        /** No such edition to go back to. */
        EDITION("TARGET-EDITION", "运行 gongkai rollback --list 看有哪些版本。"),
        /** Files change while they are being published. */
        SOURCE("TARGET-SOURCE", "等生成结束，再运行一次。"),
        /** The server refuses for a reason of its own. */
        REFUSED("TARGET-REFUSED", "把服务器的话告诉目标的管理员。");

        private final String code;
        private final String remedy;

        Kind(String code, String remedy) {
            this.code = code;
            this.remedy = remedy;
        }

        /** The entry in docs/errors.md. */
        public String code() {
            return code;
        }
    }
}
