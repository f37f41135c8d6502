//! Drives the real program without a terminal: keys go in, the screen comes out as text.

use std::path::PathBuf;

use ratatui::{buffer::Buffer, layout::Rect, style::Modifier};
use roadmap::{
    locale::{Lang, Locale, Region},
    plan::Plan,
    tui::{
        actions::Do,
        app::{App, Screen, Setup},
        event::{Code, Key},
        hits::Hits,
        msg::{Effect, Msg, Opened},
        settings::Own,
        steps::{Page, Step},
        theme::Theme,
        view,
        work::{Work, Written},
    },
    yaml,
};

/// The program, and what it asked for.
pub struct Driver {
    pub app: App,
    pub effects: Vec<Effect>,
    pub hits: Hits,
    size: (u16, u16),
}

impl Driver {
    /// At the opening screen, in English, 80 columns by 24 lines, in February 2026.
    pub fn new() -> Self {
        Self::speaking(Lang::En)
    }

    pub fn speaking(lang: Lang) -> Self {
        Self::with(lang, Theme::new(true, false))
    }

    pub fn with(lang: Lang, theme: Theme) -> Self {
        let app = App::new(Setup {
            locale: Locale::new(lang, Region::of(lang)),
            guidelines: yaml::guidelines(),
            today: chrono::NaiveDate::from_ymd_opt(2026, 2, 9).unwrap(),
            theme,
            recent: Vec::new(),
            mouse: true,
            own: Own::default(),
        });
        Self {
            app,
            effects: Vec::new(),
            hits: Hits::default(),
            size: (80, 24),
        }
        .sized(80, 24)
    }

    /// On a plan file's text.
    pub fn on(text: &str) -> Self {
        let mut driver = Self::new();
        let document = yaml::Document::read(text.as_bytes()).unwrap();
        let decoded = yaml::decode(&document, &yaml::guidelines());
        driver.send(Msg::Opened(Box::new(Opened {
            text: Written {
                document: document.into(),
                plan: decoded.plan,
            },
            notices: decoded.notices,
            path: Some(PathBuf::from("plan.yaml")),
        })));
        driver
    }

    /// On a plan file's text, at a page of it.
    pub fn on_page(text: &str, page: Page) -> Self {
        let mut driver = Self::on(text);
        driver.turn_to(page);
        driver
    }

    /// To a page, without the way there.
    pub fn turn_to(&mut self, page: Page) {
        if let Screen::Work(work) = &mut self.app.screen {
            work.page = page;
        }
    }

    /// Draws it at each of some sizes.
    pub fn fits(&mut self, sizes: &[(u16, u16)]) {
        for (columns, lines) in sizes {
            self.resize(*columns, *lines);
            self.buffer();
        }
    }

    pub fn sized(mut self, columns: u16, lines: u16) -> Self {
        self.resize(columns, lines);
        self
    }

    pub fn resize(&mut self, columns: u16, lines: u16) {
        self.size = (columns, lines);
        self.send(Msg::Size(columns, lines));
    }

    pub fn send(&mut self, msg: Msg) {
        for effect in self.app.update(msg, &self.hits) {
            // a save comes off at once
            if let Effect::Save { plan, path, .. } = &effect {
                let document = self.work().as_saved().expect("a text").clone();
                let saved = Msg::Saved {
                    path: path.clone(),
                    complaints: yaml::decode(&document, &self.app.guidelines).notices,
                    text: Box::new(Written {
                        document,
                        plan: (**plan).clone(),
                    }),
                    time: "14:02".to_owned(),
                    remarks: Vec::new(),
                };
                self.app.update(saved, &self.hits);
            }
            self.effects.push(effect);
        }
    }

    /// Types: names of keys with spaces between, and texts in single quotes: `enter 'Acme BV' tab`.
    pub fn keys(&mut self, script: &str) -> &mut Self {
        for (at, part) in script.split('\'').enumerate() {
            if at % 2 == 1 {
                for c in part.chars() {
                    self.send(Msg::Key(Key::plain(Code::Char(c))));
                }
                continue;
            }
            for name in part.split_whitespace() {
                let key = Key::parse(name).unwrap_or_else(|| panic!("{name} is no key"));
                self.send(Msg::Key(key));
            }
        }
        self
    }

    /// To a screen or a step, as the palette goes there.
    pub fn go(&mut self, step: Step) -> &mut Self {
        for effect in self.app.act(Do::Go(step)) {
            self.effects.push(effect);
        }
        self
    }

    pub fn work(&self) -> &Work {
        self.app.work().expect("a plan is open")
    }

    pub fn plan(&self) -> &Plan {
        &self.work().plan
    }

    /// The screen's cells.
    pub fn buffer(&mut self) -> Buffer {
        let (columns, lines) = self.size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, lines));
        view::draw(&self.app, &mut buffer, &mut self.hits);
        buffer
    }

    /// The screen as text, without blanks at the ends of lines.
    pub fn screen(&mut self) -> String {
        text(&self.buffer())
    }

    /// Whether the screen shows a text.
    pub fn shows(&mut self, text: &str) -> bool {
        self.screen().contains(text)
    }

    /// Selects the line that shows a text.
    pub fn at(&mut self, words: &str) -> &mut Self {
        self.keys("g");
        for _ in 0..60 {
            let screen = self.screen();
            let selected = screen.lines().find(|line| line.contains('▸'));
            if selected.is_some_and(|line| line.contains(words)) {
                return self;
            }
            self.keys("down");
        }
        panic!("no {words} in\n{}", self.screen());
    }

    pub fn expect(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(screen.contains(text), "no “{text}” in\n{screen}");
        self
    }
}

pub fn text(buffer: &Buffer) -> String {
    let area = buffer.area;
    let mut lines = Vec::new();
    for y in 0..area.height {
        let mut line = String::new();
        let mut skip = 0;
        for x in 0..area.width {
            let symbol = buffer[(x, y)].symbol();
            if skip == 0 {
                line.push_str(symbol);
                skip = roadmap::locale::width(symbol).saturating_sub(1);
            } else {
                skip -= 1;
            }
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}

/// The styles of each line as runs: how many cells, in which style.
pub fn styles(buffer: &Buffer) -> String {
    let area = buffer.area;
    let mut lines = Vec::new();
    for y in 0..area.height {
        let mut runs: Vec<(usize, String)> = Vec::new();
        for x in 0..area.width {
            let cell = &buffer[(x, y)];
            let mut style = format!("{:?}", cell.fg);
            for (bit, word) in [
                (Modifier::BOLD, "bold"),
                (Modifier::DIM, "dim"),
                (Modifier::REVERSED, "reversed"),
                (Modifier::UNDERLINED, "underlined"),
            ] {
                if cell.modifier.contains(bit) {
                    style = format!("{style}+{word}");
                }
            }
            match runs.last_mut() {
                Some((count, last)) if *last == style => *count += 1,
                _ => runs.push((1, style)),
            }
        }
        let runs: Vec<String> = runs
            .into_iter()
            .map(|(count, style)| format!("{count} {style}"))
            .collect();
        lines.push(runs.join(", "));
    }
    lines.join("\n")
}
