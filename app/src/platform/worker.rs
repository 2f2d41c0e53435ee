//! A second thread: the module of the page once more, without a page. It takes texts and files and answers with texts.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DedicatedWorkerGlobalScope, File, MessageChannel, MessageEvent, MessagePort, Url, Worker, WorkerOptions,
    WorkerType,
};

/// Where the script lies beside the page.
const SCRIPT: &str = "worker/worker.js";

/// The thread, seen from the page.
pub struct Thread {
    worker: Worker,
    /// Answers the one question that is open, should the thread die over it.
    open: Rc<RefCell<Option<Function>>>,
}

impl Thread {
    /// Starts it; `None` where the browser has none, or the page is the one file that brings no script of its own.
    pub async fn start() -> Option<Thread> {
        let document = web_sys::window()?.document()?;
        let base = document.base_uri().ok()??;
        let absolute = |address: &str| Some(Url::new_with_base(address, &base).ok()?.href());
        let named = |name: &str| {
            let meta = document.query_selector(&format!("meta[name=\"tenfold:{name}\"]")).ok()??;
            absolute(&meta.get_attribute("content")?)
        };
        let first = Object::new();
        for name in ["module", "wasm"] {
            Reflect::set(&first, &name.into(), &named(name)?.into()).ok()?;
        }
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&absolute(SCRIPT)?, &options).ok()?;
        let open = Rc::new(RefCell::new(None::<Function>));
        let asked = open.clone();
        let on_error = Closure::<dyn FnMut()>::new(move || {
            if let Some(answer) = asked.borrow_mut().take() {
                let _ = answer.call1(&JsValue::NULL, &JsValue::NULL);
            }
        });
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        // As long as the thread, which is as long as the page.
        on_error.forget();
        let thread = Thread { worker, open };
        thread.send(&first).await?.is_string().then_some(thread)
    }

    /// Asks for something, with a file beside it. `None` where the thread died over it.
    pub async fn ask(&self, question: &str, file: Option<&File>) -> Option<String> {
        let message = Object::new();
        Reflect::set(&message, &"question".into(), &question.into()).ok()?;
        if let Some(file) = file {
            Reflect::set(&message, &"file".into(), file).ok()?;
        }
        self.send(&message).await?.as_string()
    }

    async fn send(&self, message: &Object) -> Option<JsValue> {
        let channel = MessageChannel::new().ok()?;
        let promise = Promise::new(&mut |resolve, _| {
            let answer = resolve.clone();
            let on_message = Closure::once_into_js(move |event: MessageEvent| {
                let _ = answer.call1(&JsValue::NULL, &event.data());
            });
            channel.port1().set_onmessage(Some(on_message.unchecked_ref()));
            *self.open.borrow_mut() = Some(resolve);
        });
        let ports = Array::of1(&channel.port2());
        self.worker.post_message_with_transfer(message, &ports).ok()?;
        let answer = JsFuture::from(promise).await.ok();
        self.open.borrow_mut().take();
        channel.port1().close();
        answer
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// Listens, within the thread: `answer` is called with every question and the file beside it.
pub fn listen<A: Future<Output = String>>(answer: impl Fn(String, Option<File>) -> A + Copy + 'static) {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let asked = |name: &str| Reflect::get(&event.data(), &name.into()).ok();
        let question = asked("question").and_then(|question| question.as_string()).unwrap_or_default();
        let file = asked("file").and_then(|file| file.dyn_into().ok());
        let port = event.ports().get(0).dyn_into::<MessagePort>();
        wasm_bindgen_futures::spawn_local(async move {
            let text = answer(question, file).await;
            if let Ok(port) = port {
                let _ = port.post_message(&text.into());
            }
        });
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}
