/**
 * A skill under all the names it goes by. A name in small letters is made of ordinary words and is found in every
 * inflection (`cold calls`, `холодных звонков`); a name with a capital is a proper name: Latin words are then
 * found as they stand (in any case), Russian ones in every inflection.
 */
export interface SkillEntry {
  id: string;
  names: readonly string[];
  /** Names that are also everyday words (`Go`, `R`, `Word`): they count in exactly this spelling and only in a list or beside a telling word. */
  cased?: readonly string[];
  /** The next word that makes it something else (`Spring 2019`, `excel at`). */
  not_before?: readonly string[];
  /** Skills that nobody has without having this one too (PostgreSQL shows SQL). */
  shown_by?: readonly string[];
}

const entry = (id: string, names: string, more: Omit<SkillEntry, 'id' | 'names'> = {}): SkillEntry => ({
  id,
  names: names.split('|'),
  ...more,
});

const SOFTWARE: readonly SkillEntry[] = [
  entry('javascript', 'JavaScript|JS|Java Script|Джаваскрипт|ECMAScript|ES6', {
    shown_by: ['typescript', 'react', 'vue', 'angular', 'nodejs', 'jquery'],
  }),
  entry('typescript', 'TypeScript|Тайпскрипт', { cased: ['TS'] }),
  entry('java', 'Java|Джава|Ява', { shown_by: ['spring'] }),
  entry('kotlin', 'Kotlin|Котлин'),
  entry('python', 'Python|Питон|Пайтон', { shown_by: ['django', 'fastapi', 'flask'] }),
  entry('csharp', 'C#|C Sharp|CSharp|Си шарп'),
  entry('cpp', 'C++|Си++|CPP|С плюс плюс'),
  entry('c', 'Язык Си|C language|ANSI C', { cased: ['C', 'Си'] }),
  entry('dotnet', '.NET|Dot Net|DotNet|.NET Core|ASP.NET', { shown_by: ['csharp'] }),
  entry('go', 'Golang|Go lang', { cased: ['Go', 'GO'] }),
  entry('r', 'RStudio|R language|язык R', { cased: ['R'] }),
  entry('rust', 'Rust lang', { cased: ['Rust'] }),
  entry('swift', 'SwiftUI', { cased: ['Swift'] }),
  entry('scala', 'Scala'),
  entry('php', 'PHP', { shown_by: ['laravel'] }),
  entry('laravel', 'Laravel'),
  entry('ruby', 'Ruby|Ruby on Rails|RoR'),
  entry('onec', '1C|1С:Предприятие|1C Enterprise|1C Бухгалтерия|1C ЗУП|1C УТ|1C ERP|1C Торговля'),
  entry('sql', 'SQL|Эскюэль', { shown_by: ['postgresql', 'mysql', 'mssql', 'oracle', 'clickhouse'] }),
  entry('postgresql', 'PostgreSQL|Postgres|Postgre|Постгрес|Постгре|PgSQL|PLpgSQL'),
  entry('mysql', 'MySQL|MariaDB'),
  entry('mssql', 'MS SQL|MSSQL|SQL Server|T-SQL|TSQL'),
  entry('oracle', 'Oracle|PL/SQL|PLSQL|Оракл'),
  entry('mongodb', 'MongoDB|Mongo|Монго'),
  entry('redis', 'Redis|Редис'),
  entry('clickhouse', 'ClickHouse|Click House|Кликхаус'),
  entry('elasticsearch', 'Elasticsearch|Elastic Search|ELK|Elastic'),
  entry('nosql', 'NoSQL|No SQL', { shown_by: ['mongodb', 'redis'] }),
  entry('hadoop', 'Hadoop|HDFS|Хадуп'),
  entry('hive', 'Apache Hive', { cased: ['Hive'] }),
  entry('spark', 'PySpark|Apache Spark', { cased: ['Spark'] }),
  entry('airflow', 'Airflow|Apache Airflow'),
  entry('greenplum', 'Greenplum'),
  entry('dwh', 'DWH|Data Warehouse|хранилище данных|КХД|data warehousing'),
  entry('etl', 'ETL|ELT'),
  entry('data_vault', 'Data Vault'),
  entry('kafka', 'Kafka|Кафка|Apache Kafka'),
  entry('rabbitmq', 'RabbitMQ|Rabbit MQ|Rabbit|Рэббит'),
  entry('message_broker', 'брокер сообщений|message broker|message queue|очередь сообщений', {
    shown_by: ['kafka', 'rabbitmq'],
  }),
  entry('docker', 'Docker|Докер|Docker Compose'),
  entry('kubernetes', 'Kubernetes|K8s|Кубернетес|Кубер|OpenShift'),
  entry('terraform', 'Terraform'),
  entry('ansible', 'Ansible'),
  entry('linux', 'Linux|Линукс|Ubuntu|CentOS|Debian|RHEL|Astra Linux'),
  entry('bash', 'Bash|shell-скрипты|shell scripting|Shell script'),
  entry('git', 'Git|GitHub|GitLab|Bitbucket|Гит'),
  entry('ci_cd', 'CI/CD|CICD|непрерывная интеграция|continuous integration', {
    shown_by: ['jenkins', 'gitlab_ci', 'teamcity'],
  }),
  entry('jenkins', 'Jenkins'),
  entry('gitlab_ci', 'GitLab CI|GitlabCI'),
  entry('teamcity', 'TeamCity'),
  entry('prometheus', 'Prometheus'),
  entry('grafana', 'Grafana'),
  entry('nginx', 'Nginx'),
  entry('aws', 'AWS|Amazon Web Services'),
  entry('spring', 'Spring Boot|Spring Framework|Spring MVC|Spring Data|Spring Cloud|Spring Security|SpringBoot', {
    cased: ['Spring'],
    not_before: ['semester', 'season'],
  }),
  entry('hibernate', 'Hibernate|JPA|Хибернейт'),
  entry('junit', 'JUnit|Mockito'),
  entry('maven', 'Maven'),
  entry('gradle', 'Gradle'),
  entry(
    'microservices',
    'микросервисы|микросервисная архитектура|microservices|microservice architecture|Microservice',
  ),
  entry('rest', 'REST API|RESTful|RestAPI|REST-сервисы', { cased: ['REST', 'Rest'] }),
  entry('soap', 'SOAP', {}),
  entry('grpc', 'gRPC|GRPC'),
  entry('graphql', 'GraphQL'),
  entry('api', 'API|АПИ', { shown_by: ['rest', 'soap', 'grpc', 'graphql'] }),
  entry('react', 'React|ReactJS|React.js|Реакт', { shown_by: ['nextjs', 'redux'] }),
  entry('react_native', 'React Native'),
  entry('redux', 'Redux|RTK'),
  entry('nextjs', 'Next.js|NextJS'),
  entry('vue', 'Vue|Vue.js|VueJS|Vuex|Nuxt|Nuxt.js'),
  entry('angular', 'Angular|AngularJS|Ангуляр'),
  entry('jquery', 'jQuery'),
  entry('nodejs', 'Node.js|NodeJS|Нода', { shown_by: ['nestjs', 'express'] }),
  entry('nestjs', 'NestJS|Nest.js'),
  entry('express', 'Express.js|ExpressJS', { cased: ['Express'] }),
  entry('html', 'HTML|ХТМЛ'),
  entry('css', 'CSS|SCSS|SASS'),
  entry('webpack', 'Webpack|Вебпак'),
  entry('django', 'Django|Джанго|DRF'),
  entry('fastapi', 'FastAPI|Fast API'),
  entry('flask', 'Flask'),
  entry('pandas', 'Pandas|NumPy'),
  entry('machine_learning', 'machine learning|машинное обучение|Sklearn|Scikit-learn|PyTorch|TensorFlow', {
    cased: ['ML'],
  }),
  entry('android', 'Android SDK|Android|Андроид'),
  entry('ios', 'iOS|IOS'),
  entry('jetpack_compose', 'Jetpack Compose'),
  entry('selenium', 'Selenium|Selenide|Playwright'),
  entry('testing', 'тестирование|software testing|quality assurance', { cased: ['QA'], shown_by: ['selenium'] }),
  entry('postman', 'Postman|Постман'),
  entry('swagger', 'Swagger|OpenAPI'),
  entry('jira', 'Jira|Джира'),
  entry('confluence', 'Confluence|Конфлюенс'),
  entry('uml', 'UML|диаграммы последовательности|sequence diagram'),
  entry('bpmn', 'BPMN|EPC'),
  entry(
    'requirements',
    'сбор требований|анализ требований|выявление требований|requirements gathering|requirements analysis|requirements elicitation',
  ),
  entry(
    'technical_specification',
    'техническое задание|составление ТЗ|разработка ТЗ|написание ТЗ|technical specification',
    { cased: ['ТЗ', 'БТ', 'ФТ'] },
  ),
  entry('scrum', 'Scrum|Скрам'),
  entry('kanban', 'Kanban|Канбан'),
  entry('agile', 'Agile|Эджайл|Аджайл', { shown_by: ['scrum', 'kanban'] }),
  entry('figma', 'Figma|Фигма'),
  entry('photoshop', 'Photoshop|Фотошоп'),
  entry('tableau', 'Tableau'),
  entry('power_bi', 'Power BI|PowerBI'),
  entry('product_management', 'управление продуктом|product management|продуктовый менеджмент|продуктовая аналитика'),
  entry('project_management', 'управление проектами|ведение проектов|project management|руководство проектами'),
  entry(
    'team_lead',
    'управление командой|руководство командой|team management|team leadership|Team Lead|Teamlead|Тимлид|people management|управление людьми',
  ),
];

const OFFICE: readonly SkillEntry[] = [
  entry('excel', 'Excel|Эксель|Ексель|MS Excel|Google Sheets|Google Таблицы|электронные таблицы|spreadsheets', {
    not_before: ['at', 'in'],
  }),
  entry('word', 'MS Word|Microsoft Word|Ворд', { cased: ['Word'] }),
  entry('powerpoint', 'PowerPoint|Power Point|Пауэрпоинт'),
  entry('ms_office', 'MS Office|Microsoft Office|Майкрософт Офис|офисный пакет|офисные программы|MS Офис', {
    shown_by: ['excel'],
  }),
  entry('outlook', 'MS Outlook|Microsoft Outlook', { cased: ['Outlook'] }),
  entry('crm', 'CRM|AmoCRM|Битрикс24|Битрикс|Bitrix24|Bitrix|Salesforce|HubSpot|ЦРМ'),
  entry('erp', 'ERP|SAP', { shown_by: ['onec'] }),
  entry('edo', 'ЭДО|электронный документооборот|Диадок|Контур Экстерн|СБИС|electronic document management'),
  entry('paperwork', 'документооборот|делопроизводство|document management|ведение документации|record keeping'),
];

const PEOPLE: readonly SkillEntry[] = [
  entry(
    'cold_calls',
    'холодные звонки|холодный обзвон|холодные продажи|cold calls|cold calling|холодные контакты|обзвон клиентов',
  ),
  entry('sales', 'продажи|техника продаж|активные продажи|sales|selling|B2B|B2C|прямые продажи'),
  entry('b2b_sales', 'B2B продажи|продажи B2B|B2B sales|корпоративные продажи|B2B', {}),
  entry('negotiations', 'переговоры|ведение переговоров|negotiations|negotiating|negotiation'),
  entry('objections', 'работа с возражениями|отработка возражений|handling objections|objection handling'),
  entry('tenders', 'тендеры|госзакупки|44-ФЗ|223-ФЗ|tenders|tendering|public procurement'),
  entry('presentations', 'презентации|проведение презентаций|presentations'),
  entry(
    'customer_service',
    'обслуживание клиентов|обслуживание покупателей|работа с клиентами|клиентский сервис|консультирование клиентов|консультирование покупателей|customer service|client service|customer support|customer care',
  ),
  entry(
    'cash_register',
    'касса|работа с кассой|кассовый аппарат|кассовые операции|кассовая дисциплина|кассир|кассовая|ККМ|ККТ|онлайн-касса|cash register|cash handling|cashier|till operation|cash desk',
    { cased: ['POS'] },
  ),
  entry(
    'merchandising',
    'мерчандайзинг|мерчендайзинг|выкладка товара|выкладка товаров|merchandising|shelf stocking|product display',
  ),
  entry(
    'inventory',
    'инвентаризация|инвентаризации|stocktaking|stock taking|inventory|inventory management|inventory control|stock control',
  ),
  entry(
    'goods_receiving',
    'приёмка товара|приёмка товаров|прием товара|приемка|goods receiving|receiving goods|goods receipt',
  ),
  entry('recruiting', 'подбор персонала|рекрутинг|рекрутмент|recruiting|recruitment|talent acquisition|найм персонала'),
  entry('hr_records', 'кадровое делопроизводство|кадровый учёт|КДП|HR administration|personnel records'),
  entry(
    'staff_management',
    'управление персоналом|руководство персоналом|управление сотрудниками|staff management|personnel management|руководство коллективом',
  ),
  entry('seo', 'SEO|поисковое продвижение|search engine optimization'),
  entry('smm', 'SMM|СММ|social media|social media marketing'),
  entry('context_ads', 'контекстная реклама|Яндекс.Директ|Google Ads|Google AdWords|Яндекс Директ'),
  entry('teaching', 'преподавание|обучение персонала|проведение тренингов|проведение уроков|teaching|tutoring'),
];

const TRADES: readonly SkillEntry[] = [
  entry('accounting', 'бухгалтерский учёт|бухучёт|бухгалтерия|accounting|bookkeeping', {}),
  entry(
    'tax_accounting',
    'налоговый учёт|налоговая отчётность|tax accounting|tax reporting|налоговые декларации|tax returns',
  ),
  entry(
    'payroll',
    'расчёт заработной платы|расчёт зарплаты|начисление заработной платы|начисление зарплаты|payroll|расчёт ЗП',
  ),
  entry('vat', 'НДС|VAT|налог на добавленную стоимость'),
  entry(
    'source_documents',
    'первичная документация|первичные документы|первичка|source documents|primary documents|invoicing|invoices|счета-фактуры',
  ),
  entry('bank_client', 'Банк-клиент|Клиент-банк|банк клиент|online banking|bank payments'),
  entry('ifrs', 'МСФО|IFRS'),
  entry('ras', 'РСБУ|ПБУ'),
  entry('gaap', 'GAAP|US GAAP'),
  entry('reconciliation', 'акты сверки|сверка взаиморасчётов|взаиморасчёты|reconciliation|bank reconciliation'),
  entry(
    'injections',
    'инъекции|уколы|внутривенные инъекции|внутримышечные инъекции|injections|постановка капельниц|капельницы|IV therapy|intravenous',
  ),
  entry(
    'first_aid',
    'первая помощь|первая медицинская помощь|неотложная помощь|first aid|CPR|BLS|ACLS|сердечно-лёгочная реанимация',
  ),
  entry('patient_care', 'уход за больными|уход за пациентами|сестринский уход|patient care|nursing care|bedside care'),
  entry('dressings', 'перевязки|перевязка ран|обработка ран|wound care|wound dressing|dressing changes'),
  entry('blood_sampling', 'забор крови|взятие крови|phlebotomy|blood draws|blood sampling|venipuncture'),
  entry(
    'medical_records',
    'медицинская документация|ведение истории болезни|истории болезни|medical records|patient records|patient charting|EHR|EMR',
  ),
  entry('vaccination', 'вакцинация|прививки|vaccination|immunization'),
  entry(
    'driving_b',
    'категория B|категории B|права B|водительские права категории B|category B|водительское удостоверение B|права категории B|водительские права кат. B',
  ),
  entry('driving_c', 'категория C|категории C|права категории C|category C|водительское удостоверение C|Class C'),
  entry(
    'driving_ce',
    'категория CE|категории CE|права категории CE|category CE|категории C+E|категория E|CE license|CDL|Class A CDL',
  ),
  entry('driving_d', 'категория D|категории D|права категории D|category D'),
  entry(
    'driving_licence',
    'водительские права|водительское удостоверение|driving licence|driving license|driver license|drivers license|вождение автомобиля|права категории',
    { shown_by: ['driving_b', 'driving_c', 'driving_ce', 'driving_d'] },
  ),
  entry('tachograph', 'тахограф|tachograph'),
  entry(
    'route_planning',
    'планирование маршрутов|маршрутизация|построение маршрутов|route planning|routing of deliveries|маршрутные листы',
  ),
  entry(
    'waybills',
    'путевые листы|путевой лист|товарно-транспортные накладные|ТТН|CMR|waybills|накладные|bills of lading',
  ),
  entry(
    'forklift',
    'погрузчик|вилочный погрузчик|электропогрузчик|ричтрак|штабелёр|управление погрузчиком|forklift|reach truck',
  ),
  entry(
    'warehouse',
    'складская логистика|складской учёт|работа на складе|управление складом|складские операции|warehouse operations|warehouse management|warehousing|WMS',
  ),
  entry(
    'order_picking',
    'комплектация заказов|сборка заказов|сборка заказа|order picking|отборка товара|комплектовщик',
  ),
  entry(
    'logistics',
    'логистика|транспортная логистика|logistics|грузоперевозки|freight forwarding|организация перевозок',
  ),
  entry('customs', 'таможенное оформление|ВЭД|таможня|customs clearance|customs'),
  entry(
    'procurement',
    'закупки|закупка товара|снабжение|procurement|purchasing|работа с поставщиками|supplier management',
  ),
  entry('delivery', 'доставка грузов|доставка товара|доставка заказов|delivery driving|delivery of goods'),
  entry('cooking', 'приготовление блюд|приготовление пищи|cooking|food preparation'),
  entry('food_safety', 'СанПиН|ХАССП|HACCP|food safety|санитарные нормы'),
  entry('medical_book', 'медицинская книжка|санитарная книжка|медкнижка|санкнижка|health certificate'),
  entry('welding', 'сварка|сварочные работы|аргонодуговая сварка|welding|сварщик|TIG|MIG'),
  entry('electrical', 'электромонтаж|электромонтажные работы|electrical installation|электропроводка|wiring'),
  entry('autocad', 'AutoCAD|Автокад|Компас-3D|SolidWorks'),
  entry('occupational_safety', 'охрана труда|техника безопасности|occupational safety|промышленная безопасность'),
];

/** The table: one entry for each skill the platform knows by more than one name. Anything else is matched by its own words. */
export const SKILL_ENTRIES: readonly SkillEntry[] = [...SOFTWARE, ...OFFICE, ...PEOPLE, ...TRADES];
