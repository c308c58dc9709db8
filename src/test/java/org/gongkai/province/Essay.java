package org.gongkai.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What an agency says about a year: 2,000 to 3,000 characters, in which every number agrees with the tables. */
final class Essay {
    private static final List<String> OPENINGS = List.of(
            "{{年度}}年，{{简称}}以〈法〉为遵循，围绕〈事〉和〈事〉推进公开，〈人〉〈动〉，〈果〉。",
            "{{年度}}年，{{简称}}对照〈法〉，把〈事〉摆在突出位置，〈动〉、〈动〉，〈果〉。",
            "一年来，在上级部门指导下，{{简称}}严格落实〈法〉，着力做好〈事〉领域的公开，〈果〉。");
    private static final List<String> DISCLOSURE = List.of(
            "坚持以公开为常态、不公开为例外，及时公开〈事〉和〈事〉信息，〈果〉。",
            "通过〈处〉、〈处〉发布〈事〉方面的政策文件，并同步发布图解，〈果〉。",
            "〈人〉梳理〈事〉公开目录，〈动〉，做到应公开尽公开，〈果〉。",
            "围绕〈事〉开展政府开放日活动，邀请群众代表走进机关，〈果〉。",
            "对涉及〈事〉的文件，起草时同步确定公开属性，〈人〉〈动〉。",
            "聚焦〈事〉热点，借助〈处〉回应关切，〈动〉，让群众看得到、听得懂。");
    private static final List<String> REQUESTS = List.of(
            "〈人〉优化受理、登记、审核、答复各个环节，〈动〉，〈果〉。",
            "对涉及〈事〉的申请，加强与申请人的沟通，〈人〉〈动〉，依法保障知情权。",
            "完善〈事〉类申请的会商机制，答复文书经〈人〉审核后发出，〈果〉。",
            "在〈处〉公布受理地址和流程，方便群众就〈事〉提出申请。");
    private static final List<String> MANAGEMENT = List.of(
            "规范〈事〉信息的制作、保存和发布，〈人〉〈动〉，严格执行“三审三校”制度。",
            "对已公开的〈事〉文件逐一清理，标明有效性，〈动〉，〈果〉。",
            "健全信息发布前的保密审查，涉及〈事〉的由〈人〉会签，〈果〉。",
            "建立〈事〉信息动态调整机制，〈人〉〈动〉，防止过期内容留在网上。");
    private static final List<String> PLATFORM = List.of(
            "优化〈处〉的栏目设置，增设〈事〉专题，〈动〉，〈果〉。",
            "加强〈处〉与〈处〉的联动，〈事〉信息同步更新，〈果〉。",
            "完成〈处〉的适老化改造，〈人〉〈动〉，方便各类人群获取〈事〉信息。",
            "依托〈处〉开设〈事〉问答，常见问题一次讲清，〈果〉。");
    private static final List<String> SUPERVISION = List.of(
            "把〈事〉公开情况纳入年度绩效，〈人〉〈动〉，〈果〉。",
            "举办〈事〉公开业务培训，〈人〉全员参加，〈动〉，〈果〉。",
            "聘请监督员对〈处〉的〈事〉栏目开展评议，〈人〉〈动〉。",
            "对照测评指标开展自查，发现〈事〉方面的短板立即整改，〈动〉。");
    private static final List<String> ASSESSMENT =
            List.of("年内工作考核结果良好，社会评议满意率较高，没有发生责任追究的情形。", "工作考核、社会评议按要求开展，全年没有因信息公开被责任追究。");

    private final Random random;
    private final Phrases phrases;
    private final Sheet sheet;

    Essay(Random random, Sheet sheet) {
        this.random = random;
        this.phrases = new Phrases(random);
        this.sheet = sheet;
    }

    /** The parts that are text, by key, as Markdown. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("总体情况", overview());
        parts.put("问题及改进", improvements());
        parts.put("其他事项", matters());
        return parts;
    }

    private String overview() {
        return String.join(
                "\n\n",
                phrases.any(OPENINGS),
                aspect("（一）主动公开。", decisions(), DISCLOSURE),
                aspect("（二）依申请公开。", requests(), REQUESTS),
                aspect("（三）政府信息管理。", "", MANAGEMENT),
                aspect("（四）政府信息公开平台建设。", "", PLATFORM),
                aspect("（五）监督保障。", phrases.any(ASSESSMENT), SUPERVISION));
    }

    private String aspect(String heading, String facts, List<String> sentences) {
        String head = random.nextBoolean() ? "**" + heading + "**" : heading;
        return head + facts + some(sentences, 8 + random.nextInt(3));
    }

    private String some(List<String> sentences, int count) {
        StringBuilder text = new StringBuilder();
        int from = random.nextInt(sentences.size());
        for (int i = 0; i < count; i++) {
            text.append(phrases.filled(sentences.get((from + i) % sentences.size())));
        }
        return text.toString();
    }

    private String decisions() {
        return random.nextBoolean() ? "全年作出行政许可决定{{" + sheet.path("T2.LICENSE.DECISIONS") + "}}件。" : "";
    }

    private String requests() {
        int received = sheet.value("T3.NEW.SUM");
        int carried = sheet.value("T3.CARRY_IN.SUM");
        if (received == 0) {
            return "全年没有收到政府信息公开申请。";
        }
        String all = random.nextBoolean() ? "{{依申请公开.本年新收.总计}}" : Integer.toString(received);
        return "全年新收政府信息公开申请" + all + "件" + (carried > 0 ? "，上年结转" + carried + "件" : "") + "，均依法办理。";
    }

    private String improvements() {
        return "对照要求，工作中还有不足。一是" + phrases.filled("〈缺〉，〈人〉对〈事〉的公开标准把握不一") + "。二是"
                + phrases.filled("〈缺〉，〈处〉的〈事〉栏目内容偏少") + "。三是"
                + phrases.filled("〈缺〉，在〈事〉方面主动作为不够") + "。\n\n下一步，着重抓好以下工作。一是"
                + phrases.filled("针对〈事〉公开〈改〉，由〈人〉〈动〉") + "。二是"
                + phrases.filled("在〈处〉上〈改〉，〈动〉，让〈事〉信息更易获取") + "。三是"
                + phrases.filled("结合〈事〉〈改〉，〈人〉〈动〉，力争〈果〉") + "。" + some(SUPERVISION, 3);
    }

    private String matters() {
        return "{{年度}}年，{{简称}}没有收取政府信息公开信息处理费。" + some(MANAGEMENT, 1) + "没有其他需要报告的事项。";
    }
}
