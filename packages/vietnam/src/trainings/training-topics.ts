import type { TrainingTopic } from "@ishc/core";

/**
 * What trainings teach. The seven topics of the class of September 2018 open the list, in the
 * article's order; a topic that a later source names is added at its end.
 */
export const trainingTopics: readonly TrainingTopic[] = [
  {
    id: "club-model",
    name: {
      vi: "Giới thiệu mô hình câu lạc bộ Liên thế hệ tự giúp nhau",
      en: "The club model",
    },
  },
  {
    id: "replication",
    name: {
      vi: "Cách nhân rộng mô hình và thành lập câu lạc bộ tại địa phương",
      en: "How to replicate the model and found clubs locally",
    },
  },
  {
    id: "running-clubs",
    name: { vi: "Hoạt động và quản lý câu lạc bộ", en: "Running and managing a club" },
  },
  {
    id: "income",
    name: { vi: "Quản lý hoạt động tăng thu nhập", en: "Managing income generation" },
  },
  {
    id: "health-and-care",
    name: {
      vi: "Quản lý chăm sóc sức khỏe, tình nguyện viên và hỗ trợ cộng đồng",
      en: "Managing health care, volunteers and community support",
    },
  },
  {
    id: "resources",
    name: { vi: "Phương pháp huy động nguồn lực", en: "How to mobilise resources" },
  },
  {
    id: "ageing",
    name: {
      vi: "Già hóa dân số, người cao tuổi và các vấn đề liên quan",
      en: "Population ageing, older people and related questions",
    },
  },
];
